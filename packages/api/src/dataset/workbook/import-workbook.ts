import { formsWith } from '@satualur/library'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { listOf, openingList } from '../data-list/opening-list.ts'
import { writingEntries } from '../data-list/writing-entries.ts'
import { addingDatasets, changingDatasets } from '../data-list/enacted-datasets.ts'
import { writingDecisions } from '../information-class/class-history.ts'
import { isWritten, untilWritten } from '../until-written.ts'
import type { Around } from './around.ts'
import { readingAround } from './around.ts'
import { writingMetadata } from './forms/writing-metadata.ts'
import { judgeBook } from './judge-book.ts'
import type { JudgedBook } from './judged-book.ts'
import { countsOf } from './judged-book.ts'
import { broughtIn, stepsAtMost, takenSteps } from './list/brought-in.ts'
import { oneAfterTheOther, stillUnlisted } from './list/still-unlisted.ts'
import type { KnownSheet } from './reading/known-sheets.ts'
import { knownSheet } from './reading/known-sheets.ts'
import type { ReadBook } from './reading/read-workbook.ts'

export interface ImportedBook extends JudgedBook {
  /** Whether anything was written: not where it was tried, nor where a row stands in the way. */
  isDone: boolean
}

interface AskedImport {
  year: number
  book: ReadBook
  isDryRun: boolean
}

/**
 * Takes in what a workbook says for the Daftar Data of a year and for the metadata of datasets: all of it or nothing.
 */
export const importWorkbook = (context: Context, asked: AskedImport): Promise<ImportedBook> =>
  untilWritten(() => attempt(context, asked))

async function attempt(
  context: Context,
  { year, book, isDryRun }: AskedImport,
): Promise<ImportedBook | 'again'> {
  const { door, clock, locale } = context
  // Of each row an entry and a dataset may be new.
  const rowCount = book.sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  const reading = readingAround(year, 2 * rowCount, clock())
  const { entry: who, rows: found } = await door.ask<Around>(tokenOf(context), reading)
  const [around] = found as [Around]
  const forms = formsWith(around.forms)
  const sheets = book.sheets.map((sheet): KnownSheet => knownSheet(sheet, forms))
  const judged = await judgeBook(sheets, around, forms, who, locale)
  if (isDryRun || countsOf(judged).refused > 0) return { ...judged, isDone: false }
  const { datasets, decisions } = broughtIn(
    judged.list,
    around.datasets.map(({ key }) => key),
  )
  const [now, by] = [clock(), who.personId]
  const isDone = await isWritten(() =>
    door.withinTogether(who, [
      compile(oneAfterTheOther(year)),
      compile(openingListFor(judged, year, now, by)),
      compile(stillUnlisted(judged.list, year)),
      compile(addingDatasets(datasets.filter(({ isNew }) => isNew))),
      compile(sql`with decided as (${writingDecisions(decisions, now, by)})
        select none_unless(count(*) = ${decisions.length}::int) from decided`),
      compile(
        changingDatasets(
          datasets.filter(({ isNew }) => !isNew),
          around.today,
        ),
      ),
      ...Array.from({ length: stepsAtMost }, (_, at) =>
        compile(writingEntries(takenSteps(judged.list, at), listOf(year), now, by)),
      ),
      compile(writingMetadata(judged.parts, now, by)),
    ]),
  )
  return isDone ? { ...judged, isDone } : 'again'
}

/** A workbook of metadata alone opens no list. */
const openingListFor = ({ list }: JudgedBook, year: number, at: number, by: string) =>
  list.length > 0 ? openingList(year, at, by) : sql`select`
