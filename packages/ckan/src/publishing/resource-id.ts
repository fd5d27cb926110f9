import { createHash } from 'node:crypto'

/**
 * The id of a resource, made from names (RFC 9562, version 8): CKAN takes the id that it is given, so what was made before
 * an answer got lost is met again under the same id.
 */
export const resourceId = (datasetName: string, key: string): string => uuidOf('resource', datasetName, key)

/** Where new bytes are laid beside the old ones, on portals that cannot exchange them in one call. */
export const stagedId = (datasetName: string, key: string, sha256: string): string =>
  uuidOf('staged', datasetName, key, sha256)

function uuidOf(...words: string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(words)).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
