import type { Instant, WorkingCalendar } from '@satualur/engine'
import type { News } from '../news.ts'
import type { Message } from '../webhook/writing-deliveries.ts'
import type { Rung } from './ladder.ts'
import { nextRungAt, rungAt } from './ladder.ts'
import type { KeptRung } from './rung-audience.ts'
import { audienceOf } from './rung-audience.ts'

/** A task that it was time to look at. */
export interface OnLadder {
  task: string
  run: string
  act: string
  attempt: number
  /** The last rung that was told. */
  rung: Rung
  isOpen: boolean
  isPaused: boolean
  warnAt: Instant | null
  dueAt: Instant | null
}

export interface Climbed {
  task: OnLadder
  rung: Rung
  hasClimbed: boolean
  /** Null where there is nothing to look at any more. */
  lookAt: Instant | 'when-resumed' | null
}

/** A due time that was moved on takes no reminder back, and the same one is not told again either. */
export function climb(calendar: WorkingCalendar, task: OnLadder, now: Instant): Climbed {
  const stays = { task, rung: task.rung, hasClimbed: false }
  if (!task.isOpen) return { ...stays, lookAt: null }
  if (task.isPaused) return { ...stays, lookAt: 'when-resumed' }
  const reached = rungAt(calendar, task, now)
  const lookAt = nextRungAt(calendar, task, reached)
  return reached > task.rung ? { task, rung: reached, hasClimbed: true, lookAt } : { ...stays, lookAt }
}

export const reminderOf = (ladder: readonly KeptRung[], { task, rung }: Climbed, at: Instant): News => ({
  kind: rung === 1 ? 'task-at-risk' : rung === 2 ? 'task-due' : 'task-late',
  source: `rung ${task.task} ${rung}`,
  at,
  ...nameOf(task),
  audience: audienceOf(ladder, rung),
  actor: null,
  ...(rung > 2 && { daysLate: rung - 2 }),
})

export const messageOf = ({ task, rung }: Climbed, at: Instant): Message => ({
  kind: rung === 1 ? 'task.at_risk' : rung === 2 ? 'task.due' : 'task.late',
  id: `${task.task}.${rung}`,
  at,
  ...nameOf(task),
})

const nameOf = ({ run, act, attempt }: OnLadder) => ({ run, act, attempt })
