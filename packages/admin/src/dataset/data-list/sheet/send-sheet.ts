import { client } from '../../../app/asking/client.ts'
import { headers } from '../../../app/asking/headers.ts'

export type Verdict = 'new' | 'changed' | 'same' | 'refused'

export interface SheetRemark {
  /** Such as "C5"; null of the row as a whole. */
  cell: string | null
  sentence: string
  isObstacle: boolean
}

export interface SentRow {
  /** Its place among the sheets. */
  sheet: number
  row: number
  title: string
  verdict: Verdict
  newKey: string | null
  remarks: SheetRemark[]
}

/** What would become of a workbook, or what became of it. */
export interface ToldSheets {
  isDone: boolean
  counts: Record<Verdict, number>
  newDatasets: number
  sheets: {
    name: string | null
    kind: 'list' | 'form' | 'unread'
    rowCount: number
    unreadBecause: string | null
    unreadColumns: { letter: string; head: string }[]
  }[]
  rows: SentRow[]
}

/** How much of it has been read. */
export interface SheetProgress {
  rows: number
  bytes: number
  totalBytes: number
}

type Word =
  | { progress: SheetProgress }
  | { answer: ToldSheets }
  | { refusal: string }
  | { fault: { requestId: string } }

export type SentSheet = { told: ToldSheets } | { refusal: string } | { code: string }

const offline = { code: 'JARINGAN' }

/** Tries a workbook, or has it taken in; whatever keeps it from being answered comes back as a value. */
export async function sendSheet(
  year: number,
  file: Blob,
  isDryRun: boolean,
  onProgress: (progress: SheetProgress) => void,
): Promise<SentSheet> {
  const address = `/api/data-lists/${year}/import?dryRun=${isDryRun}`
  const response = await post(address, file)
  if (!response) return offline
  if (!response.ok || !response.body) return refusalIn(response)
  const sent = await lastWord(response.body, onProgress).catch(() => null)
  if (!sent || 'progress' in sent) return offline
  if ('fault' in sent) return { code: sent.fault.requestId }
  if ('refusal' in sent) return sent
  if (sent.answer.isDone) await client.refetchQueries({ include: 'active' }).catch(() => [])
  return { told: sent.answer }
}

/** The same sheets with what becomes of each row, to be mended and sent again. */
export async function reportOn(
  year: number,
  file: Blob,
): Promise<{ report: Blob } | Exclude<SentSheet, { told: unknown }>> {
  const response = await post(`/api/data-lists/${year}/daftar-data.xlsx?dryRun=true`, file)
  if (!response) return offline
  return response.ok ? { report: await response.blob() } : refusalIn(response)
}

const post = (address: string, body: Blob): Promise<Response | null> =>
  fetch(address, { method: 'POST', body, headers: headers() }).catch(() => null)

/** One document a line, the last one what came of it. */
async function lastWord(
  body: ReadableStream<Uint8Array>,
  onProgress: (progress: SheetProgress) => void,
): Promise<Word | null> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let [held, word] = ['', null as Word | null]
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (held + piece.value).split('\n')
    held = lines.pop() ?? ''
    for (const line of lines) {
      word = JSON.parse(line) as Word
      if ('progress' in word) onProgress(word.progress)
    }
  }
  return word
}

async function refusalIn(response: Response): Promise<{ refusal: string } | { code: string }> {
  const { message, requestId } = (await response.json().catch(() => ({}))) as Record<string, string>
  return message && response.status < 500
    ? { refusal: message }
    : { code: requestId ?? `HTTP-${response.status}` }
}
