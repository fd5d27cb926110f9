import { areWholeDaysOf, reckoningOf, type RunEvent } from '@satualur/engine'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { stepView } from '../../sop/definition-view.ts'
import type { Task } from '../task.type.ts'
import type { CountedBy, HappenedRow } from './verdict-reads.ts'
import { daysTold } from './days-told.ts'
import { DueShiftCause, type Reckoning } from './reckoning.type.ts'

export type ReckonedRow = Task & { happened: HappenedRow[]; countedBy: CountedBy }

const causes: Partial<Record<RunEvent['type'], DueShiftCause>> = {
  TaskResumed: DueShiftCause.PAUSE,
  RunResumed: DueShiftCause.PAUSE,
  RunMigrated: DueShiftCause.MIGRATION,
  DueRecounted: DueShiftCause.RECOUNT,
}

/** The inputs of a task's numbers, counted anew from the events of its run by the calendar of its closing. */
export async function reckoned(task: ReckonedRow, context: Context): Promise<Reckoning> {
  const { happened, countedBy, status, actKey: act, attempt, openedAt, closedAt } = task
  const sop = await context.definitions.load(context.door, tokenOf(context), task.versionId)
  const isWithdrawn = status === 'withdrawn' || status === 'skipped'
  const name = { act, attempt, openedAt, closedAt, isWithdrawn }
  const { days, changes, pauses, ...rest } = reckoningOf(countedBy.content, happened, name, context.clock())
  const reasonOf = (sequence: number) => happened.find((one) => one.sequence === sequence)?.reason ?? null
  const { waktu } = stepView(sop, task.stepKey)
  return {
    ...rest,
    waktu,
    areDaysWhole: areWholeDaysOf(countedBy.content, waktu.cell),
    changes: changes.map(({ cause, ...change }) => ({
      ...change,
      cause: causeOf(cause),
      reason: reasonOf(change.sequence),
    })),
    pauses: pauses.map((pause) => ({ ...pause, reason: reasonOf(pause.sequence) })),
    completedAt: status === 'completed' ? closedAt : null,
    calendarRevision: countedBy.revision,
    ...daysTold(days),
  }
}

function causeOf(type: RunEvent['type']): DueShiftCause {
  const cause = causes[type]
  if (!cause) throw new Error(`${type} has moved a due time, and nothing says why it may`)
  return cause
}
