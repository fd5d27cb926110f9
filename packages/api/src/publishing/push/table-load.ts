import type { DatastoreLoad, DatastoreRecord } from '@satualur/ckan'
import { titleOf, type TableFormat } from '@satualur/table-format'
import type { LoadColumn, LoadPlan } from '@satualur/table-format/files'
import { planLoad, spoolRows } from '@satualur/table-format/files'
import { open } from 'node:fs/promises'
import type { FileStore } from '../../files/file-store.ts'

/** A busy server reads a workbook of a million rows within this; who waits for it says every second that it still does. */
const limits = { secondsAtMost: 180 }

/** What is to stand in a portal's own table. */
export interface Loaded {
  sha256: string
  /** The format that it was checked against; null where it has none. */
  format: TableFormat | null
}

/**
 * A table as rows for the portal's own: a CSV or a workbook, typed by its format, or all as text below the first row of a CSV.
 * Null where it cannot be read to its end, or nothing names its columns. Files are read in threads; what a thread has made
 * of one lies aside, on the disk, while it is sent in pieces.
 */
export async function tableLoad(
  store: FileStore,
  { sha256, format }: Loaded,
  told: (rows: number) => Promise<void>,
): Promise<DatastoreLoad | null> {
  const answer = await planLoad(store.pathOf(sha256), format, { limits })
  if ('refusal' in answer || answer.plan === null || answer.plan.columns.length === 0) return null
  const { columns, rows, primaryKey }: LoadPlan = answer.plan
  return {
    fields: columns.map(({ name, type, of }) => ({ id: name, type, ...described(format, of) })),
    ...(primaryKey && { primaryKey }),
    rows,
    read: (fromRow) => recordsFrom(store, { sha256, format }, columns, fromRow),
    told,
  }
}

/** Title and unit, as the portal's data dictionary shows them. */
function described(format: TableFormat | null, name: string | null) {
  const column = format?.columns.find((one) => one.name === name)
  if (!column) return {}
  const notes = [column.description ?? '', column.unit ? `Satuan: ${column.unit}` : '']
    .filter(Boolean)
    .join('. ')
  return { info: { label: titleOf(column), ...(notes && { notes }) } }
}

async function* recordsFrom(
  store: FileStore,
  { sha256, format }: Loaded,
  columns: readonly LoadColumn[],
  fromRow: number,
): AsyncIterable<DatastoreRecord> {
  const to = store.aside()
  const spooled = await spoolRows({ path: store.pathOf(sha256), format, columns, to }, { limits })
  if ('refusal' in spooled) {
    await store.discard({ path: to })
    throw new Error(`a table could not be read a second time: ${spooled.refusal.code}`)
  }
  const file = await open(to)
  // It is gone from its folder before it is read: whoever ends in the middle leaves nothing behind.
  await store.discard({ path: to })
  try {
    let row = 0
    for await (const line of file.readLines({ autoClose: false }))
      if (row++ >= fromRow) yield recordOf(columns, JSON.parse(line) as unknown[])
  } finally {
    await file.close()
  }
}

const recordOf = (columns: readonly LoadColumn[], values: readonly unknown[]): DatastoreRecord =>
  Object.fromEntries(columns.map(({ name }, place) => [name, values[place]]))
