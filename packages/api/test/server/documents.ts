import type { ZipEntry } from './zip.ts'
import { zip } from './zip.ts'

/** The smallest documents that are what they say, as far as a reader of their frame can tell. */
export const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer\n<< >>\n%%EOF\n',
)
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
/** A preview that ends by itself, the picture, and what a telephone writes behind it. */
export const jpeg = Buffer.from('ffd8ffe0000600ffd900ffda0003001122ff00ffd9', 'hex')
export const webp = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([16, 0, 0, 0]),
  Buffer.from('WEBPVP8L\0\0\0\0\0\0\0\0'),
])

const contentTypes = (main: string, part: string): ZipEntry => ({
  name: '[Content_Types].xml',
  content: `<Types><Override PartName="/${part}" ContentType="${main}"/></Types>`,
})
const office = 'application/vnd.openxmlformats-officedocument'

/** Office documents, with more parts than they need where a test brings some. */
export const spreadsheet = (...more: ZipEntry[]): Buffer =>
  zip([
    contentTypes(`${office}.spreadsheetml.sheet.main+xml`, 'xl/workbook.xml'),
    { name: 'xl/workbook.xml', content: '<workbook/>', isDeflated: true },
    ...more,
  ])
export const letter = (...more: ZipEntry[]): Buffer =>
  zip([
    contentTypes(`${office}.wordprocessingml.document.main+xml`, 'word/document.xml'),
    { name: 'word/document.xml', content: '<document/>', isDeflated: true },
    ...more,
  ])
export const letterWithMacros = (): Buffer =>
  zip([
    contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml', 'word/document.xml'),
    { name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' },
  ])
export const openDocument = (...more: ZipEntry[]): Buffer =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content: '<office:document/>' },
    ...more,
  ])
/** How Word keeps a document with a password, and how it kept all of them before 2007. */
export const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)])
