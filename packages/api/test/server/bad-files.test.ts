import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn } from '../reader.ts'
import { writtenRegency } from '../written-regency.ts'
import { badFiles } from './bad-files.ts'
import { jpeg, letter, openDocument, pdf, png, spreadsheet, webp } from './documents.ts'
import { tusClient, uploadInParts } from './in-parts.ts'
import { uploadAs } from './uploading.ts'
import { zip } from './zip.ts'

let open: OpenHouse
let officer: Reader
beforeAll(async () => {
  open = await openHouse()
  const here = await writtenRegency(open.owner)
  officer = await signedIn(open, { regencyId: here.id, id: here.officer })
})
afterAll(() => open?.close())

const speaking = (language: string): Reader => ({
  ...officer,
  headers: { ...officer.headers, 'accept-language': language },
})
/** Everything that lies on the disk. */
const stored = async () =>
  (await readdir(open.filesFolder, { recursive: true })).filter((path) => path.length > 20).sort()

describe.each([
  ['in one piece', (reader: Reader, name: string, bytes: Buffer) => uploadAs(open, reader, name, bytes)],
  [
    'in parts',
    (reader: Reader, name: string, bytes: Buffer) => uploadInParts(tusClient(open, reader), name, bytes),
  ],
])('a file that comes %s', (_, upload) => {
  it.each(badFiles)('and is %s is refused, in both languages, and nothing of it stays', async (...bad) => {
    const [, name, bytes, status, id, en] = bad
    const before = await stored()
    const refused = await upload(speaking('id'), name, bytes)
    expect(refused.answer.message).toMatch(id)
    expect(refused.status).toBe(status)
    expect((await upload(speaking('en'), name, bytes)).answer.message).toMatch(en)
    expect(await stored()).toEqual(before)
  })

  it.each([
    ['a.pdf', pdf],
    ['a.png', png],
    ['a.jpg', Buffer.concat([jpeg, Buffer.from('what a telephone writes behind it')])],
    ['a.webp', webp],
    ['a.docx', letter({ name: 'word/media/a.emz', content: Buffer.from('1f8b0800', 'hex') })],
    ['a.docx', letter({ name: 'word/embeddings/a.xlsx', content: spreadsheet(), isDeflated: true })],
    ['a.xlsx', spreadsheet()],
    ['a.odt', openDocument()],
    [
      'a.zip',
      zip([
        { name: 'b/surat.docx', content: letter() },
        { name: 'b/data.csv', content: 'a,b' },
      ]),
    ],
    ['a.csv', Buffer.from('Kecamatan;Caf\xe9\r\n', 'latin1')],
    ['a.xml', Buffer.from('<?xml version="1.0"?><data>svg</data>')],
    ['a.json', Buffer.from('{"html": "<html>"}')],
  ])('as %s and is one is taken', async (name, bytes) => {
    const taken = await upload(officer, name, bytes)
    expect(taken.answer).toMatchObject({ name, size: bytes.length })
    expect(taken.status).toBeLessThan(300)
  })
})
