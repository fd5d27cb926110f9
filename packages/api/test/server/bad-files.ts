import {
  compound,
  jpeg,
  letter,
  letterWithMacros,
  openDocument,
  pdf,
  png,
  spreadsheet,
  webp,
} from './documents.ts'
import { zip } from './zip.ts'

/** A file that is not taken: how it is, its name and bytes, the status, and words of the refusal in both languages. */
export type BadFile = [how: string, name: string, bytes: Buffer, status: number, id: RegExp, en: RegExp]

const megabyte = 1024 * 1024
const zeros = (megabytes: number) => Buffer.alloc(megabytes * megabyte)
const part = { name: 'isi.txt', content: 'isi' }
const otherContent = [/tidak sesuai dengan akhiran/, /not what its name says/] as const
const cutOff = [/terpotong/, /cut off/] as const
const brokenArchive = [/rusak atau terpotong/, /broken or cut off/] as const
const unsafeName = [/nama berkas yang menyesatkan/, /names that mislead/] as const
const tooMuch = [/terlalu besar bila dibuka/, /too large when opened/] as const
const program = [/dapat menjalankan program/, /can run programs/] as const

const byName: BadFile[] = [
  ['a drawing that can run scripts', 'a.svg', Buffer.from('<svg onload="alert(1)"/>'), 415, ...program],
  ['a web page', 'a.html', Buffer.from('<script>alert(1)</script>'), 415, ...program],
  ['a program', 'a.exe', Buffer.from('MZ'), 415, /tidak diterima. Yang diterima/, /not taken. These are/],
  ['a program behind another name', 'a.pdf.exe', pdf, 415, /tidak diterima/, /not taken/],
  ['a program behind a turned name', 'a\u202Efdp.exe', pdf, 415, /tidak diterima/, /not taken/],
  ['a file without a kind', 'tanpa-akhiran', pdf, 415, /tidak diterima/, /not taken/],
  ['a document that may hold macros', 'a.docm', letterWithMacros(), 415, /berisi makro/, /hold macros/],
  ['a document of old', 'a.doc', compound, 415, /format lama/, /old format/],
  ['another archive', 'a.rar', Buffer.from('Rar!\x1a\x07\0'), 415, /Kemas ulang sebagai zip/, /again as zip/],
  ['a name cut at a NUL', 'a.exe\0.pdf.exe', pdf, 415, /tidak diterima/, /not taken/],
]

const byContent: BadFile[] = [
  ['nothing', 'a.txt', Buffer.alloc(0), 400, /kosong/, /empty/],
  ['a picture named PDF', 'a.pdf', png, 415, ...otherContent],
  ['a web page named PDF', 'a.pdf', Buffer.from('<html><script>1</script>'), 415, ...otherContent],
  ['a PDF behind other bytes', 'a.pdf', Buffer.concat([Buffer.from('GIF89a'), pdf]), 415, ...otherContent],
  ['a table named letter', 'a.docx', spreadsheet(), 415, ...otherContent],
  ['any archive named table', 'a.xlsx', zip([part]), 415, ...brokenArchive],
  [
    'a PDF with an archive at its end',
    'a.pdf',
    Buffer.concat([pdf, zip([part])]),
    415,
    /arsip di bagian/,
    /archive hidden/,
  ],
  [
    'a picture with an archive at its end',
    'a.png',
    Buffer.concat([png, zip([part])]),
    415,
    /arsip di bagian/,
    /archive hidden/,
  ],
  ['bytes named table', 'a.csv', Buffer.from([0x61, 0, 0x62]), 415, /bukan teks/, /no text/],
  [
    'packed bytes named text',
    'a.txt',
    Buffer.from([0x1f, 0x8b, 0x08, 0x05, 0xff]),
    415,
    /bukan teks/,
    /no text/,
  ],
  [
    'a drawing named XML',
    'a.xml',
    Buffer.from('<?xml version="1.0"?>\n<!-- peta -->\n<svg:svg onload="x"/>'),
    415,
    ...program,
  ],
  [
    'a web page named text',
    'a.txt',
    Buffer.from('\ufeff  <!DOCTYPE html><script>1</script>'),
    415,
    ...program,
  ],
  ['a letter with macros under its plain name', 'a.docx', letterWithMacros(), 415, /makro/, /macros/],
  [
    'a table with a part of macros',
    'a.xlsx',
    spreadsheet({ name: 'xl/vbaProject.bin' }),
    415,
    /makro/,
    /macros/,
  ],
  [
    'an open document with macros',
    'a.odt',
    openDocument({ name: 'Basic/Standard/a.xml' }),
    415,
    /makro/,
    /macros/,
  ],
  ['a letter with a password', 'a.docx', compound, 415, /terkunci kata sandi/, /locked by a password/],
]

const truncated: BadFile[] = [
  ['a PDF without its end', 'a.pdf', pdf.subarray(0, -8), 415, ...cutOff],
  ['a PNG without its end', 'a.png', png.subarray(0, -6), 415, ...cutOff],
  ['a JPEG without its end', 'a.jpg', jpeg.subarray(0, -2), 415, ...cutOff],
  ['a WebP without its end', 'a.webp', webp.subarray(0, -2), 415, ...cutOff],
  ['a letter without its end', 'a.docx', letter().subarray(0, -30), 415, ...brokenArchive],
  ['a table without its end', 'a.xlsx', spreadsheet().subarray(0, -1), 415, ...brokenArchive],
  ['an open document without its end', 'a.odt', openDocument().subarray(0, -1), 415, ...brokenArchive],
  ['an archive without its end', 'a.zip', zip([part]).subarray(0, -1), 415, ...brokenArchive],
]

const archives: BadFile[] = [
  ['a bomb', 'a.zip', zip([{ name: 'a', content: zeros(9), isDeflated: true }]), 415, ...tooMuch],
  [
    'a bomb that says it is small',
    'a.zip',
    zip([{ name: 'a', content: zeros(9), isDeflated: true, saysUnpacked: 10 }]),
    415,
    ...brokenArchive,
  ],
  [
    'a bomb in a table',
    'a.xlsx',
    spreadsheet({ name: 'xl/a.xml', content: zeros(9), isDeflated: true }),
    415,
    ...tooMuch,
  ],
  [
    'a directory that says 4 GB',
    'a.xlsx',
    spreadsheet({ name: 'xl/a.xml', saysUnpacked: 0xfffffffe }),
    415,
    ...tooMuch,
  ],
  ['content that is not what was packed', 'a.zip', zip([{ ...part, saysSum: 1 }]), 415, ...brokenArchive],
  ['1,001 files', 'a.zip', zip(numbered(1_001)), 415, /lebih dari 1\.000 berkas/, /more than 1,000 files/],
  [
    '100,000 files',
    'a.zip',
    zip(numbered(100_000)),
    415,
    /lebih dari 1\.000 berkas/,
    /more than 1,000 files/,
  ],
  ['more files than its end says', 'a.zip', zip(numbered(1_500), 3), 415, ...brokenArchive],
  [
    'an archive in an archive',
    'a.zip',
    zip([{ name: 'b.zip', content: zip([part]) }]),
    415,
    /berisi arsip lain/,
    /another archive/,
  ],
  [
    'an archive in an archive under another name',
    'a.zip',
    zip([{ name: 'b.txt', content: Buffer.from('1f8b08000000', 'hex') }]),
    415,
    /berisi arsip lain/,
    /another archive/,
  ],
  [
    'a bomb in a document in an archive',
    'a.zip',
    zip([{ name: 'b.xlsx', content: spreadsheet({ name: 'a', content: zeros(9), isDeflated: true }) }]),
    415,
    ...tooMuch,
  ],
  ['a way out of the folder', 'a.zip', zip([{ name: '../../etc/passwd' }]), 415, ...unsafeName],
  ['a way out of the folder on Windows', 'a.zip', zip([{ name: '..\\..\\a.exe' }]), 415, ...unsafeName],
  ['an absolute path', 'a.zip', zip([{ name: '/etc/passwd' }]), 415, ...unsafeName],
  ['a path with a drive', 'a.zip', zip([{ name: 'C:\\a.exe' }]), 415, ...unsafeName],
  ['a name with NUL', 'a.zip', zip([{ name: 'a.txt\0.exe' }]), 415, ...unsafeName],
  ['a turned name', 'a.zip', zip([{ name: 'a\u202Efdp.exe' }]), 415, ...unsafeName],
  ['two files of one name', 'a.zip', zip([part, part]), 415, ...brokenArchive],
  ['two names for one file', 'a.zip', zip([{ ...part, localName: 'lain.txt' }]), 415, ...brokenArchive],
  [
    'a link',
    'a.zip',
    zip([{ name: 'a', content: '/etc/passwd', isLink: true }]),
    415,
    /tautan ke berkas lain/,
    /links to other files/,
  ],
  [
    'a password',
    'a.zip',
    zip([{ ...part, isEncrypted: true }]),
    415,
    /terkunci kata sandi/,
    /locked by a password/,
  ],
]

function numbered(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `${index}` }))
}

export const badFiles: BadFile[] = [...byName, ...byContent, ...truncated, ...archives]
