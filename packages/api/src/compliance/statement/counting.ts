import type { CountedPeriod } from '../question/counted-period.ts'
import { judgedOpenTasks, judgedTasks } from './judged.ts'
import type { Question, Table } from '../question/question.ts'
import { isNational, isOfAllTogether } from '../question/question.ts'
import type { Source } from './sources.ts'
import { beyondCells, cells, eachOnesCells, openTasks, tasks, watchedCells } from './sources.ts'

/** What of a period stands in cells. A verdict is known of tasks alone. */
export function cellsOf(
  question: Question,
  { months }: CountedPeriod,
  table: Table,
  isByMonth: boolean,
): Source[] {
  if (question.filter.verdict != null || !months) return []
  if (isOfAllTogether(question))
    return [cells(table, months, isByMonth), ...watchedCells(table, months, isByMonth)]
  return [(isNational(question) ? eachOnesCells : cells)(table, months, isByMonth)]
}

/** What of a period does not: the days at its ends, and what has changed since the cells were counted. */
export function besideCells(
  { filter: { verdict } }: Question,
  { all, months, ends }: CountedPeriod,
): Source[] {
  if (verdict != null) return judgedTasks(verdict, tasks(all))
  return [...ends.map(tasks), ...(months ? beyondCells(months) : [])]
}

/** A period task by task. */
export const taskByTask = ({ filter: { verdict } }: Question, { all }: CountedPeriod): Source[] =>
  verdict == null ? [tasks(all)] : judgedTasks(verdict, tasks(all))

export const openOnes = (question: Question): Source[] =>
  question.filter.verdict == null ? [openTasks(question)] : judgedOpenTasks(question.filter.verdict, question)
