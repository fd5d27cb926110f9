import { inflateSync } from 'node:zlib'

const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const HEADER = 12
const ENTRY = 16

/**
 * A WOFF 1.0 file as the OpenType file that it packs. Whoever embeds a font would unpack it anew, in JavaScript, for every
 * file; here it is done once.
 */
export function unpackedFont(woff: Buffer): Uint8Array {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, at) => tableAt(woff, WOFF_HEADER + at * WOFF_ENTRY))
  const start = HEADER + count * ENTRY
  const size = tables.reduce((total, { content }) => total + aligned(content.length), start)
  const font = Buffer.alloc(size)
  woff.copy(font, 0, 4, 8)
  const selector = Math.floor(Math.log2(count))
  font.writeUInt16BE(count, 4)
  font.writeUInt16BE(2 ** selector * ENTRY, 6)
  font.writeUInt16BE(selector, 8)
  font.writeUInt16BE((count - 2 ** selector) * ENTRY, 10)
  let offset = start
  for (const [at, { tag, checksum, content }] of tables.entries()) {
    const entry = HEADER + at * ENTRY
    tag.copy(font, entry)
    font.writeUInt32BE(checksum, entry + 4)
    font.writeUInt32BE(offset, entry + 8)
    font.writeUInt32BE(content.length, entry + 12)
    content.copy(font, offset)
    offset += aligned(content.length)
  }
  return font
}

function tableAt(woff: Buffer, entry: number) {
  const [offset, packed, size] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
    number,
    number,
    number,
  ]
  const bytes = woff.subarray(offset, offset + packed)
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    content: packed < size ? inflateSync(bytes) : bytes,
  }
}

const aligned = (size: number) => Math.ceil(size / 4) * 4
