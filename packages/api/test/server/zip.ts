import { crc32 } from 'node:zlib'

export interface ZipEntry {
  name: string
  content?: string
  /** What the directory says, where it is to lie. */
  saysUnpacked?: number
  isEncrypted?: boolean
  isLink?: boolean
}

/** A stored zip archive, written by hand so that its directory can be anything. */
export function zip(entries: ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const [name, content] = [Buffer.from(entry.name), Buffer.from(entry.content ?? '')]
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(entry.isEncrypted ? 1 : 0, 2)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(content.length, 14)
    fields.writeUInt32LE(content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, content])
    const listed = Buffer.from(fields)
    listed.writeUInt32LE(entry.saysUnpacked ?? content.length, 18)
    const place = Buffer.alloc(14)
    if (entry.isLink) place.writeUInt32LE((0xa1ff << 16) >>> 0, 6)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), listed, place, name)
    files.push(file)
    offset += file.length
  }
  return Buffer.concat([...files, ...directory, end(entries.length, Buffer.concat(directory).length, offset)])
}

function end(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.write('PK\x05\x06')
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(offset, 16)
  return record
}

/** A spreadsheet as far as its signature tells. */
export const spreadsheet = (...more: ZipEntry[]): Buffer =>
  zip([
    {
      name: '[Content_Types].xml',
      content:
        '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
    ...more,
  ])
