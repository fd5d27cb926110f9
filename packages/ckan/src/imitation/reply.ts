import type { ServerResponse } from 'node:http'
import { CkanRefusal } from './refusal.ts'

/** An answer before it is sent, so that it can still be spoilt. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: Buffer
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json;charset=utf-8', ...headers },
  body: Buffer.from(JSON.stringify(value)),
})

/** What stands before a portal speaks HTML. */
export const page = (
  status: number,
  title: string,
  rest = '',
  headers: Record<string, string> = {},
): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: Buffer.from(
    `<!doctype html><html lang="id"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${rest}</html>`,
  ),
})

export const succeeded = (help: string, result: unknown): Reply => json(200, { help, success: true, result })

export const refused = (help: string, { status, error }: CkanRefusal): Reply =>
  json(status, { help, success: false, error })

export function sendWhole(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) })
  response.end(body)
}

/** The length of all of it, and half of it. */
export function sendHalf(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) })
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy())
}
