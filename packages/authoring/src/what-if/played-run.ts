import type { Instant, Key, Run, RunCommand, RunEvent } from '@satualur/engine'
import { decide, evolve, flowOf } from '@satualur/engine'
import { lot } from './lot.ts'
import { outcomeDrawn } from './outcome-odds.ts'
import { shareDrawn } from './pace.ts'
import type { Scene } from './scene.ts'
import type { Task } from './task.ts'

/** More tasks than any run that a person would sit through; only a loop limit of hundreds can ask for more. */
const mostTasks = 5_000

/** What came of a run: `unfinished` runs were left when the simulation stopped following them. */
export type Ending = 'completed' | 'stuck' | 'unfinished'

/** A run as the engine plays it, with its tasks in office minutes. The engine alone says where the work goes. */
export class PlayedRun {
  readonly tasks: Task[] = []
  ending: Ending | null = null
  endedAt: number | null = null
  /** The task whose completion ended the run. */
  last: Task | null = null
  #run: Run | null = null
  readonly #open = new Map<Key, Task>()

  constructor(
    readonly scene: Scene,
    readonly index: number,
    readonly startedAt: number,
  ) {}

  /** Opens the first tasks. */
  start(): Task[] {
    const { openings } = this.scene
    const at = openings[Math.floor(this.#lot('start') * openings.length)]!
    return this.#play({ type: 'startRun', at: [...at] }, 'pemulai', this.startedAt, null).opened
  }

  /** Ends a task as its lot wants it. Withdrawn are the tasks that its sending back takes from other people. */
  complete(task: Task, at: number): { opened: Task[]; withdrawn: Task[] } {
    const { context, odds } = this.scene
    const { act, attempt } = task
    const outcome = outcomeDrawn(odds.get(act)!, this.#lot('outcome', act, attempt))
    const command = {
      type: 'completeTask',
      task: { act, attempt },
      outcome,
      reason: 'perlu diperbaiki',
    } as const
    const { performers } = flowOf(context.sop).acts.get(act)!.act
    const confirming = task.isJoint ? [...new Set(performers)] : [task.takenBy[0]!]
    const played = confirming.map((person) => this.#play(command, person, at, task)).at(-1)!
    if (this.tasks.length > mostTasks && this.ending === null) this.end('unfinished', at)
    return played
  }

  end(ending: Ending, at: number): void {
    this.ending = ending
    this.endedAt = at
  }

  #play(command: RunCommand, person: string, at: number, by: Task | null) {
    const now: Instant = Math.round(at * 60_000)
    const decision = decide(this.scene.context, this.#run, command, now, { person, isAdmin: false })
    if ('refusal' in decision) throw new Error(`The engine refused its own move: ${decision.refusal.type}.`)
    const played = { opened: [] as Task[], withdrawn: [] as Task[] }
    for (const event of decision.events) {
      this.#run = evolve(this.#run, event)
      if (event.type === 'TaskOpened') played.opened.push(this.#opened(event, at, by))
      if (event.type === 'TaskWithdrawn') played.withdrawn.push(this.#closed(event.act, at))
      if (event.type === 'TaskCompleted') this.last = this.#closed(event.act, at)
      if (event.type === 'RunCompleted') this.end('completed', at)
      if (event.type === 'RunStuck') this.end('stuck', at)
    }
    return played
  }

  #opened(event: Extract<RunEvent, { type: 'TaskOpened' }>, at: number, by: Task | null): Task {
    const { act, attempt, step, stepAttempt, isJoint, performers } = event
    const { standards, context, assumptions } = this.scene
    const pace = assumptions.paces.get(step) ?? assumptions.pace
    const sharing = flowOf(context.sop).acts.get(act)!.step.acts.length
    // A row's standard time covers all its acts (sop.ts), so each of them is an equal part of it.
    const allowed = standards.get(step)!.officeMinutes / sharing
    const task: Task = {
      ...{ run: this, act, attempt, step, stepAttempt, openedBy: by, isJoint },
      ...{ openedAt: at, startedAt: null, endedAt: null, takenBy: [] },
      neededMinutes: allowed * shareDrawn(pace, this.#lot('work', act, attempt)),
      asked: isJoint ? performers : turned(performers, this.#lot('performer', act, attempt)),
    }
    this.#open.set(act, task)
    this.tasks.push(task)
    return task
  }

  #closed(act: Key, at: number): Task {
    const task = this.#open.get(act)!
    this.#open.delete(act)
    task.endedAt = at
    return task
  }

  #lot(...about: (string | number)[]): number {
    return lot(this.scene.assumptions.seed, this.index, ...about)
  }
}

/** A symbol across several columns is not always done by the first: whom to ask first is drawn. */
function turned(roles: readonly Key[], by: number): readonly Key[] {
  const first = Math.floor(by * roles.length)
  return [...roles.slice(first), ...roles.slice(0, first)]
}
