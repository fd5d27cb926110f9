import { client, headers } from '../../../app/apollo.ts'

/** What became of the rows of a sheet. */
export interface SheetCounts {
  isDone: boolean
  new: number
  changed: number
  same: number
  refused: number
}

export type SentSheet =
  /** `report` is the sheet as it came, with what becomes of each row. */
  { counts: SheetCounts; report: Blob } | { refusal: string } | { code: string }

/** Tries a workbook, or has it proposed; whatever keeps it from being answered comes back as a value. */
export async function sendSheet(year: number, file: Blob, isDryRun: boolean): Promise<SentSheet> {
  const address = `/api/data-lists/${year}/daftar-data.xlsx?dryRun=${isDryRun}`
  const response = await fetch(address, { method: 'POST', body: file, headers: headers() }).catch(() => null)
  if (!response) return { code: 'JARINGAN' }
  const told = response.headers.get('x-satualur-import')
  if (response.ok && told) {
    const counts = JSON.parse(told) as SheetCounts
    if (counts.isDone) await client.refetchQueries({ include: 'active' }).catch(() => [])
    return { counts, report: await response.blob() }
  }
  const { message, requestId } = (await response.json().catch(() => ({}))) as Record<string, string>
  return message && response.status < 500
    ? { refusal: message }
    : { code: requestId ?? `HTTP-${response.status}` }
}
