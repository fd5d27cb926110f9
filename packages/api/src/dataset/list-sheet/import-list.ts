import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { isWritten } from '../data-list/proposing.ts'
import { listOf, openingList } from '../data-list/opening-list.ts'
import { writingEntries } from '../data-list/writing-entries.ts'
import type { JudgedRow } from './judge-row.ts'
import { judgeRows } from './judge-row.ts'
import type { ListAround } from './list-around.ts'
import { readingAround } from './list-around.ts'
import { standardRows, writingStandard } from './sheet-metadata.ts'
import type { SheetRow } from './sheet-rows.ts'

export interface ImportedList {
  rows: JudgedRow[]
  /** Whether anything was written: not where it was tried, nor where a row stands in the way. */
  isDone: boolean
}

/** How often a sheet is judged anew after somebody else was faster, before that counts as a fault. */
const attemptsAtMost = 10

/**
 * Proposes what a sheet says for the Daftar Data of a year, and saves what it says of Standar Data: all of it or nothing.
 */
export async function importList(
  context: Context,
  asked: { year: number; rows: readonly SheetRow[]; isDryRun: boolean },
  attempts = attemptsAtMost,
): Promise<ImportedList> {
  const { door, clock } = context
  const { year, isDryRun } = asked
  const reading = readingAround(year, asked.rows.length, clock())
  const { entry: who, rows: found } = await door.ask<ListAround>(tokenOf(context), reading)
  const rows = judgeRows(asked.rows, found[0]!, who)
  if (isDryRun || rows.some(({ verdict }) => verdict === 'refused')) return { rows, isDone: false }
  const taken = rows.flatMap((row) => ('taken' in row ? [row.taken] : []))
  const isDone = await isWritten(() =>
    door.withinTogether(who, [
      compile(openingList(year, clock(), who.personId)),
      compile(writingStandard(standardRows(rows), clock(), who.personId)),
      compile(writingEntries(taken, listOf(year), clock(), who.personId)),
    ]),
  )
  if (isDone) return { rows, isDone }
  if (attempts === 1) throw new Error(`the list of ${year} kept changing during ${attemptsAtMost} attempts`)
  return importList(context, asked, attempts - 1)
}
