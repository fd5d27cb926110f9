import type { Acting } from '@satualur/api'
import type { Key, OpenTask, Run, Sop, WorkingCalendar } from '@satualur/engine'
import { addWorkingMinutes, flowOf, workingMinutesBetween } from '@satualur/engine'
import type { Chance } from './chance.ts'
import type { Extension } from './extension.ts'
import type { HandedTable, TableDesk } from './handed-table.ts'
import type { Fate, Habits } from './habits.ts'

/** Working minutes that a task without a standard time usually takes. */
const untimedMinutes = 600

/** For a table that somebody waits for nobody takes all the time until the next period. */
const longestForTable = 1_500

export interface Stage {
  sop: Sop
  calendar: WorkingCalendar
  habits: Habits
  fate: Fate
  chance: Chance
  /** Who takes a task up when; apart from the rest, which stays as it is without. */
  taking: Chance
  /** What lies after this instant has not happened yet. */
  until: number
  /** A person of the regency, acting at an instant. */
  acting: (person: string, at: number) => Promise<Acting>
  admin: string
  /** What is said when work is sent back, and when all of it is called off. */
  words: { sentBack: readonly string[]; calledOff: string }
  extension: Extension | null
  /** The act at which it lies until the present, whoever it is. */
  waitsAt: Key | null
  /** Whether the version that it goes by makes data public. */
  isPublishing: boolean
  /** What it is about, where somebody brings that as a file. */
  table: { handed: HandedTable; desk: TableDesk } | null
}

/** What comes next of an open task: somebody takes it up, or completes it. */
export interface Plan {
  at: number
  doneAt: number
  task: OpenTask
  isTaken: boolean
  /** Who has taken it up, or will; null where whoever completes it does so at once. */
  by: string | null
}

/** Every open task has its plan; the soonest comes next. */
export function nextPlan(stage: Stage, run: Run, plans: Map<string, Plan>): Plan | null {
  if (run.status !== 'running') return null
  const open = run.tasks.map((task) => {
    const name = `${task.act} ${task.attempt}`
    const plan = plans.get(name) ?? planFor(stage, task)
    plans.set(name, plan)
    return plan
  })
  return open.sort((one, other) => one.at - other.at)[0] ?? null
}

/** Many take a task up before they do it; what needs no work is done at once, and joint tasks are nobody's to take. */
function planFor(stage: Stage, task: OpenTask): Plan {
  const { calendar, habits, taking } = stage
  const doneAt = finishOf(stage, task)
  if (task.isJoint || taking.isLucky(0.25)) return { at: doneAt, doneAt, task, isTaken: true, by: null }
  const waits =
    workingMinutesBetween(calendar, task.openedAt, doneAt) * habits.waitingShare * taking.spread(0.4)
  const at = Math.min(addWorkingMinutes(calendar, task.openedAt, waits), doneAt)
  return { at, doneAt, task, isTaken: false, by: taking.pick(task.performers) }
}

/** When its performer will be done: a share of the allowed working time, by the habits of the OPD. */
function finishOf(stage: Stage, { act, openedAt, dueAt, attempt }: OpenTask): number {
  const { calendar, habits, chance, fate, until } = stage
  if (act === stage.waitsAt) return until + 1
  // There is nothing that could be public yet: whose task it is waits for the table.
  if (stage.isPublishing && !stage.table && flowOf(stage.sop).acts.get(act)?.act.publishes) return until + 1
  if (fate === 'neglected' && attempt === 1 && chance.isLucky(0.25)) return until + 1
  const inTime =
    dueAt === null ? untimedMinutes : Math.max(5, workingMinutesBetween(calendar, openedAt, dueAt))
  const allowed = stage.table ? Math.min(inTime, longestForTable) : inTime
  const share = fate === 'stuck' ? 0.3 : habits.pace * chance.spread(habits.unevenness)
  return addWorkingMinutes(calendar, openedAt, allowed * share)
}
