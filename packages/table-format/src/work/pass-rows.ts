import { readTable } from '../reading/read-table.ts'
import type { TableSource } from '../reading/table-source.ts'
import type { ReadRow } from '../validating/table-check.ts'
import type { TaskLimits } from './task-limits.ts'
import type { TaskProgress } from './task.ts'

export type Tell = (progress: TaskProgress) => void

const millisecondsBetween = 200

/** Tells only now and then: each word to another thread costs something. */
export function nowAndThen(tell: Tell): Tell {
  let toldAt = performance.now()
  return (progress) => {
    if (performance.now() - toldAt < millisecondsBetween) return
    toldAt = performance.now()
    tell({ ...progress })
  }
}

/** Gives each row of a file to `take`, telling now and then how far it is. */
export async function passRows(
  path: string,
  limits: TaskLimits,
  tell: Tell,
  take: (row: ReadRow) => void,
): Promise<TableSource> {
  const progress = { rows: 0, bytes: 0, totalBytes: 0 }
  const telling = nowAndThen(tell)
  // Whoever stops taking rows closes the file.
  await using reading = readTable(path, limits, (bytes, totalBytes) =>
    telling(Object.assign(progress, { bytes, totalBytes })),
  )
  for (;;) {
    const { value, done } = await reading.next()
    if (done) {
      tell({ ...progress })
      return value
    }
    for (const row of value) take(row)
    progress.rows += value.length
  }
}

/** The first rows of a file; the rest of it is not read. */
export async function firstRows(path: string, limits: TaskLimits, rowsAtMost: number): Promise<ReadRow[]> {
  const rows: ReadRow[] = []
  for await (const some of readTable(path, limits)) {
    rows.push(...some.slice(0, rowsAtMost - rows.length))
    if (rows.length === rowsAtMost) break
  }
  return rows
}
