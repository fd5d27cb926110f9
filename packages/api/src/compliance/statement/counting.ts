import type { CountedPeriod } from '../question/counted-period.ts'
import { judgedOpenTasks, judgedTasks } from './judged.ts'
import type { Question, Table } from '../question/question.ts'
import { isNational, isOfAllTogether } from '../question/question.ts'
import type { Source } from './sources.ts'
import { beyondCells, cells, dayCells, eachOnesCells, openTasks, tasks, watchedCells } from './sources.ts'

/** A period of which the days at its ends are read from cells as well, or from tasks. */
export interface PlannedPeriod extends CountedPeriod {
  hasDays: boolean
}

/** What is told apart at least: days, months, or none. */
export type Grain = 'day' | 'month' | 'none'

/** What of a period stands in cells. A verdict is known of tasks alone. */
export function cellsOf(question: Question, period: PlannedPeriod, table: Table, grain: Grain): Source[] {
  const { months, ends, hasDays } = period
  if (question.filter.verdict != null) return []
  return [
    ...(hasDays ? ends.map(dayCells) : []),
    ...(months ? monthCells(question, months, table, grain) : []),
  ]
}

function monthCells(
  question: Question,
  months: NonNullable<CountedPeriod['months']>,
  table: Table,
  grain: Grain,
): Source[] {
  if (grain === 'day') return [dayCells(months)]
  const isByMonth = grain === 'month'
  if (isOfAllTogether(question))
    return [cells(table, months, isByMonth), ...watchedCells(table, months, isByMonth)]
  return [(isNational(question) ? eachOnesCells : cells)(table, months, isByMonth)]
}

/** What of a period does not: what has changed since the cells were counted, and the days at its ends where these have none. */
export function besideCells(
  { filter: { verdict } }: Question,
  { all, months, ends, hasDays }: PlannedPeriod,
): Source[] {
  if (verdict != null) return judgedTasks(verdict, tasks(all))
  if (hasDays) return beyondCells(all)
  return [...ends.flatMap(tasks), ...(months ? beyondCells(months) : [])]
}

/** A period task by task. */
export const taskByTask = ({ filter: { verdict } }: Question, { all }: CountedPeriod): Source[] =>
  verdict == null ? tasks(all) : judgedTasks(verdict, tasks(all))

export const openOnes = (question: Question): Source[] =>
  question.filter.verdict == null ? [openTasks(question)] : judgedOpenTasks(question.filter.verdict, question)
