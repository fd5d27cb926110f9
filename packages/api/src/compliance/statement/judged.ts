import type { Verdict } from '@satualur/engine'
import { sql } from 'kysely'
import type { Question } from '../question/question.ts'
import type { Source } from './sources.ts'
import { openTasks } from './sources.ts'

const closedVerdicts = {
  'on-time': sql`t.on_time = 1`,
  late: sql`t.late = 1`,
  excused: sql`t.excused = 1`,
  untimed: sql`t.closed - t.on_time - t.late - t.excused = 1`,
}
const isOfClosed = (verdict: Verdict): verdict is keyof typeof closedVerdicts =>
  Object.hasOwn(closedVerdicts, verdict)

/** Those of completed tasks that have come to a verdict; none where it is one of open tasks. */
export const judgedTasks = (verdict: Verdict, tasks: readonly Source[]): Source[] =>
  isOfClosed(verdict)
    ? tasks.map((source) => ({ ...source, where: [...source.where, closedVerdicts[verdict]] }))
    : []

/** Those of open tasks that have come to a verdict. */
export function judgedOpenTasks(verdict: Verdict, question: Question): Source[] {
  if (isOfClosed(verdict)) return []
  const open = openTasks(question)
  const is = (measure: 'overdue' | 'at_risk' | 'paused') => sql`${open.value(measure)} = 1`
  const isSo = {
    overdue: is('overdue'),
    'at-risk': is('at_risk'),
    paused: is('paused'),
    running: sql`not (${is('overdue')} or ${is('at_risk')} or ${is('paused')})`,
  }
  return [{ ...open, where: [...open.where, isSo[verdict]] }]
}
