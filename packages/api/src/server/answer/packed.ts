import type { FastifyRequest } from 'fastify'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

export const packed = promisify<string, Buffer>(gzip)

export const takesPacked = ({ headers }: FastifyRequest): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/.test([headers['accept-encoding'] ?? ''].flat().join(','))
