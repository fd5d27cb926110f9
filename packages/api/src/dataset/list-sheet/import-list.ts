import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { isWritten, untilWritten } from '../until-written.ts'
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

/**
 * Proposes what a sheet says for the Daftar Data of a year, and saves what it says of Standar Data: all of it or nothing.
 */
export const importList = (context: Context, asked: AskedImport): Promise<ImportedList> =>
  untilWritten(() => attempt(context, asked))

interface AskedImport {
  year: number
  rows: readonly SheetRow[]
  isDryRun: boolean
}

async function attempt(context: Context, asked: AskedImport): Promise<ImportedList | 'again'> {
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
  return isDone ? { rows, isDone } : 'again'
}
