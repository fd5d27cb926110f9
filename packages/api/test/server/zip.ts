import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  content?: string | Buffer
  isDeflated?: boolean
  /** What the directory says, where it is to lie. */
  saysUnpacked?: number
  saysSum?: number
  /** What stands before the content itself, where that is to be another name. */
  localName?: string
  isEncrypted?: boolean
  isLink?: boolean
}

/** A zip archive, written by hand so that its directory can be anything; `saysEntries` where its end is to lie too. */
export function zip(entries: ZipEntry[], saysEntries = entries.length): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { file, listed } = packed(entry, offset)
    files.push(file)
    directory.push(listed)
    offset += file.length
  }
  return Buffer.concat([...files, ...directory, end(saysEntries, Buffer.concat(directory).length, offset)])
}

function packed(entry: ZipEntry, offset: number): { file: Buffer; listed: Buffer } {
  const content = Buffer.from(entry.content ?? '')
  const bytes = entry.isDeflated ? deflateRawSync(content) : content
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(entry.isEncrypted ? 1 : 0, 2)
  fields.writeUInt16LE(entry.isDeflated ? 8 : 0, 4)
  fields.writeUInt32LE(entry.saysSum ?? crc32(content), 10)
  fields.writeUInt32LE(bytes.length, 14)
  fields.writeUInt32LE(content.length, 18)
  const named = (name: string) => {
    const own = Buffer.from(fields)
    own.writeUInt16LE(Buffer.byteLength(name), 22)
    return own
  }
  const before = entry.localName ?? entry.name
  const listed = named(entry.name)
  listed.writeUInt32LE(entry.saysUnpacked ?? content.length, 18)
  const place = Buffer.alloc(14)
  if (entry.isLink) place.writeUInt32LE((0xa1ff << 16) >>> 0, 6)
  place.writeUInt32LE(offset, 10)
  return {
    file: Buffer.concat([Buffer.from('PK\x03\x04'), named(before), Buffer.from(before), bytes]),
    listed: Buffer.concat([
      Buffer.from('PK\x01\x02'),
      Buffer.from([20, 3]),
      listed,
      place,
      Buffer.from(entry.name),
    ]),
  }
}

function end(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.write('PK\x05\x06')
  record.writeUInt16LE(count & 0xffff, 8)
  record.writeUInt16LE(count & 0xffff, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(offset, 16)
  return record
}
