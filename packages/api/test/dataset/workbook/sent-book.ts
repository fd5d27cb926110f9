import { writeBook } from '@satualur/table-format/book'
import type { WrittenCell } from '@satualur/table-format/book'
import { sheetsOfFile, type Book } from '@satualur/table-format/files'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenHouse } from '../../open-house.ts'
import type { Reader } from '../../reader.ts'

export interface SentReport {
  status: number
  counts: { isDone: boolean; new: number; changed: number; same: number; refused: number } | null
  message: string | null
  bytes: Buffer
}

/** What is told row by row. */
export interface ToldBook {
  isDone: boolean
  counts: Record<string, number>
  newDatasets: number
  sheets: { name: string | null; kind: string; unreadBecause: string | null; unreadColumns: object[] }[]
  rows: {
    sheet: number
    row: number
    title: string
    verdict: string
    newKey: string | null
    remarks: { cell: string | null; sentence: string; isObstacle: boolean }[]
  }[]
}

interface How {
  query?: string
  year?: string
}

/** Sheets as an office keeps them: the heads in the first row, unless something stands above them. */
export const bookOf = (sheets: Record<string, readonly (readonly WrittenCell[])[]>): Promise<Uint8Array> =>
  writeBook(
    Object.entries(sheets).map(([name, rows]) => ({
      ...{ name, headRow: null, columns: [] },
      rows: rows.map((cells, at) => ({ row: at + 1, cells })),
    })),
    'Contoh',
    0,
  )

const addressOf = ({ url }: OpenHouse, year: string, what: string) => `${url}/api/data-lists/${year}/${what}`

const posting = (bytes: Uint8Array, { headers }: Reader): RequestInit => ({
  method: 'POST',
  headers: { ...headers, 'content-type': 'application/octet-stream' },
  body: Buffer.from(bytes),
})

/** Sends a workbook and takes its report. */
export async function sendBook(
  open: OpenHouse,
  by: Reader,
  bytes: Uint8Array,
  { query = '', year = '2026' }: How = {},
): Promise<SentReport> {
  const response = await fetch(`${addressOf(open, year, 'daftar-data.xlsx')}${query}`, posting(bytes, by))
  const answer = Buffer.from(await response.arrayBuffer())
  const told = response.headers.get('x-satualur-import')
  const isSentence = response.headers.get('content-type')?.includes('json')
  return {
    status: response.status,
    counts: told ? (JSON.parse(told) as SentReport['counts']) : null,
    message: isSentence ? (JSON.parse(answer.toString()) as { message: string }).message : null,
    bytes: answer,
  }
}

/** Sends a workbook and is told of every row, or why none could be looked at; `words` is all that was said meanwhile. */
export async function tellBook(
  open: OpenHouse,
  by: Reader,
  bytes: Uint8Array,
  { query = '', year = '2026' }: How = {},
): Promise<ToldBook> {
  const response = await fetch(`${addressOf(open, year, 'import')}${query}`, posting(bytes, by))
  const words = (await response.text()).trim().split('\n')
  const last = JSON.parse(words.at(-1)!) as { answer?: ToldBook; refusal?: string; message?: string }
  if (!last.answer) throw new Error(last.refusal ?? last.message ?? words.at(-1))
  return last.answer
}

/** The workbook of everything, as it is handed out. */
export async function downloadBook(open: OpenHouse, by: Reader, year = '2026'): Promise<Buffer> {
  const response = await fetch(addressOf(open, year, 'daftar-data.xlsx'), { headers: by.headers })
  if (!response.ok) throw new Error(await response.text())
  return Buffer.from(await response.arrayBuffer())
}

/** What stands in a workbook. */
export async function openBook(bytes: Uint8Array): Promise<Book> {
  const folder = await mkdtemp(join(tmpdir(), 'satualur-book-test-'))
  try {
    await writeFile(join(folder, 'book'), bytes)
    const book = await sheetsOfFile(join(folder, 'book'), 2_000_000)
    if ('refusal' in book) throw new Error(book.refusal.sentence.en)
    return book
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A sheet as texts, row by row. */
export async function textsIn(bytes: Uint8Array, name?: string): Promise<string[][]> {
  const { sheets } = await openBook(bytes)
  const sheet = name === undefined ? sheets[0] : sheets.find((one) => one.name === name)
  if (!sheet) throw new Error(`no sheet ${name} among ${sheets.map((one) => one.name).join(', ')}`)
  return sheet.rows.map(({ cells }) => cells.map((cell) => String(cell ?? '')))
}
