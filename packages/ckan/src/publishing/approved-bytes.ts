import { createHash } from 'node:crypto'
import type { Bytes } from '../multipart.ts'
import type { WantedResource } from './wanted.ts'

/** What a source turned out to be; null while nobody has read it to its end. */
export interface Reading {
  isApproved: boolean | null
  found: string | null
}

/**
 * The source of a resource, hashed while it is sent. Other bytes than the approved ones, or more or fewer of them, break
 * the connection off before the form is closed, so that the portal never has them whole.
 */
export function approvedBytes({ bytes, sha256 }: WantedResource, reading: Reading): Bytes {
  async function* read(): AsyncIterable<Uint8Array> {
    const hash = createHash('sha256')
    let sizeBytes = 0
    for await (const chunk of bytes.open()) {
      hash.update(chunk)
      sizeBytes += chunk.length
      yield chunk
    }
    reading.found = hash.digest('hex')
    if (reading.found !== sha256 || sizeBytes !== bytes.sizeBytes)
      throw new Error('these are not the approved bytes')
    reading.isApproved = true
  }
  async function* open(): AsyncIterable<Uint8Array> {
    try {
      yield* read()
    } catch (fault) {
      reading.isApproved = false
      throw fault
    }
  }
  return { sizeBytes: bytes.sizeBytes, open }
}
