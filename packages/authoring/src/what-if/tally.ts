import type { Instant, Key } from '@satualur/engine'
import { addWorkingMinutes } from '@satualur/engine'
import type { PlayedRun } from './played-run.ts'
import type { Scene } from './scene.ts'
import { spentMinutes, waitedMinutes, type Task } from './task.ts'

const DAY = 86_400_000
/** Office minutes are sums of fractions: a run that just keeps its time must not miss it by a rounding. */
const roundingMinutes = 1e-6

export interface StepTally {
  visits: number
  workMinutes: number
  waitingMinutes: number
  /** What passed in the row on the critical way of completed runs: at work, waiting, and when it was entered again. */
  critical: { workMinutes: number; waitingMinutes: number; againMinutes: number }
  criticalByRole: Map<Key, number>
}

export interface RoleTally {
  tasks: number
  workMinutes: number
  waitingMinutes: number
}

/** What has been counted of the runs that have ended. */
export class Tally {
  readonly endings = { completed: 0, stuck: 0, unfinished: 0 }
  readonly leadMinutes: number[] = []
  readonly leadDays: number[] = []
  readonly steps: ReadonlyMap<Key, StepTally>
  readonly roles: ReadonlyMap<Key, RoleTally>
  standardMinutes = 0
  withinStandard = 0

  constructor(readonly scene: Scene) {
    const { steps, roles } = scene.context.sop
    this.steps = new Map(steps.map(({ key }) => [key, emptyStep()]))
    this.roles = new Map(roles.map(({ key }) => [key, { tasks: 0, workMinutes: 0, waitingMinutes: 0 }]))
  }

  add(run: PlayedRun): void {
    this.endings[run.ending!]++
    const visits = new Map<Key, number>()
    for (const task of run.tasks) {
      this.#addTask(task)
      visits.set(task.step, Math.max(task.stepAttempt, visits.get(task.step) ?? 0))
    }
    for (const [step, count] of visits) this.steps.get(step)!.visits += count
    if (run.ending === 'completed') this.#addCompleted(run, [...visits.keys()])
  }

  #addTask(task: Task): void {
    const step = this.steps.get(task.step)!
    step.workMinutes += spentMinutes(task)
    step.waitingMinutes += waitedMinutes(task)
    for (const key of rolesOf(task)) {
      const role = this.roles.get(key)!
      role.tasks += 1
      role.workMinutes += spentMinutes(task)
      role.waitingMinutes += waitedMinutes(task)
    }
  }

  #addCompleted(run: PlayedRun, entered: readonly Key[]): void {
    const lead = run.endedAt! - run.startedAt
    const { standards } = this.scene
    const standard = entered.reduce((sum, step) => sum + standards.get(step)!.officeMinutes, 0)
    this.leadMinutes.push(lead)
    this.leadDays.push((this.#instantAt(run.endedAt!) - this.#instantAt(run.startedAt)) / DAY)
    this.standardMinutes += standard
    if (lead <= standard + roundingMinutes) this.withinStandard += 1
    // Each task was opened by the one before it, at the very minute that one was done: together they are the lead time.
    for (let task = run.last; task; task = task.openedBy) this.#addCritical(task)
  }

  #addCritical(task: Task): void {
    const { critical, criticalByRole } = this.steps.get(task.step)!
    const minutes = task.endedAt! - task.openedAt
    critical.workMinutes += spentMinutes(task)
    critical.waitingMinutes += waitedMinutes(task)
    if (task.stepAttempt > 1) critical.againMinutes += minutes
    for (const role of rolesOf(task)) criticalByRole.set(role, (criticalByRole.get(role) ?? 0) + minutes)
  }

  #instantAt(minute: number): Instant {
    return addWorkingMinutes(this.scene.calendar, this.scene.assumptions.startAt, minute)
  }
}

/** The roles that a task kept; one that nobody ever took waited for the first that it asked. */
const rolesOf = ({ takenBy, isJoint, asked }: Task): readonly Key[] =>
  takenBy.length > 0 ? takenBy : isJoint ? asked : asked.slice(0, 1)

const emptyStep = (): StepTally => ({
  visits: 0,
  workMinutes: 0,
  waitingMinutes: 0,
  critical: { workMinutes: 0, waitingMinutes: 0, againMinutes: 0 },
  criticalByRole: new Map(),
})
