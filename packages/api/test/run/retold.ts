import type { OpenTask, RunEvent, StepClock, TaskName, WorkingCalendar } from '@satualur/engine'
import { workingMinutesBetween } from '@satualur/engine'
import type { StoredHandover, StoredTask } from './stored-run.ts'

type Told<Type extends RunEvent['type']> = Extract<RunEvent, { type: Type }>
type Clock = Pick<StepClock, 'attempt' | 'originalDueAt' | 'dueAt' | 'warnAt'> & { pausedAt: number | null }

const nameOf = ({ act, attempt }: TaskName) => `${act} ${attempt}`

/** The rows of tasks that events tell of, read from nothing but the events and the calendar. */
class Retelling {
  readonly tasks = new Map<string, StoredTask>()
  readonly #clocks = new Map<string, Clock>()
  readonly #waited = new Map<string, number>()
  readonly #calendar: WorkingCalendar
  #version: string

  constructor(calendar: WorkingCalendar, version: string) {
    this.#calendar = calendar
    this.#version = version
  }

  /** `who` takes part in what follows an event. */
  tell(event: RunEvent): void {
    switch (event.type) {
      case 'TaskOpened':
        return this.#open(event)
      case 'TaskClaimed':
        this.#touch(event)
        this.#task(event).claimedBy = event.performer
        return
      case 'EvidenceAttached':
        return this.#touch(event)
      case 'TaskReleased':
        this.#task(event).claimedBy = null
        return
      case 'TaskAssigned':
        this.#task(event).claimedBy = null
        return this.#castAnew(this.#task(event), event.performers)
      case 'TaskConfirmed': {
        const { onBehalfOf, actor, outcome } = event
        this.#touch(event)
        const assignment = this.#task(event).assignments[onBehalfOf ?? actor]!
        Object.assign(assignment, { vote: outcome, voteBy: onBehalfOf ? actor : null })
        return
      }
      case 'TaskCompleted':
        return this.#close(event, 'completed', {
          ...{ closedFor: event.onBehalfOf ?? null, outcome: event.outcome, reason: event.reason },
          isSentBack: event.isSentBack,
        })
      case 'TaskSkipped': {
        const { outcome, reason, authority } = event
        return this.#close(event, 'skipped', { outcome, reason, authority })
      }
      case 'TaskWithdrawn':
        return this.#close(event, 'withdrawn', {})
      case 'TaskRecalled':
        return this.#reopen(event)
      case 'TaskPaused':
        return this.#pause([event.step], event.at)
      case 'RunPaused':
        return this.#pause(new Set(this.#open_.map(({ step }) => step)), event.at)
      case 'TaskResumed':
        return this.#resume([event.clock], event.at)
      case 'RunResumed':
        return this.#resume(event.clocks, event.at)
      case 'RunMigrated':
        return this.#move(event)
      case 'DueRecounted':
        return this.#recount(event)
      default:
        return
    }
  }

  get #open_(): StoredTask[] {
    return [...this.tasks.values()].filter(({ status }) => status === 'open')
  }

  #task(name: TaskName): StoredTask {
    return this.tasks.get(nameOf(name))!
  }

  #open(event: Told<'TaskOpened'>): void {
    const { act, attempt, step, isJoint, openedAt, dueAt, warnAt, performers } = event
    const running = this.#clocks.get(step)
    if (running?.attempt !== event.stepAttempt)
      this.#clocks.set(step, {
        attempt: event.stepAttempt,
        originalDueAt: dueAt,
        dueAt,
        warnAt,
        pausedAt: null,
      })
    const task: StoredTask = {
      ...{ act, attempt, step, versionId: this.#version, status: 'open', isJoint, claimedBy: null },
      ...{ openedAt, originalDueAt: null, dueAt, warnAt, pausedAt: null, pausedMinutes: 0 },
      ...{ closedAt: null, closedBy: null, closedFor: null, outcome: null, reason: null, authority: null },
      ...{ isSentBack: false, usedMinutes: null, waitedMinutes: null, assignments: {} },
    }
    this.tasks.set(nameOf(event), task)
    this.#castAnew(task, performers)
    this.#keepTime(task)
  }

  /** The first hand that is laid on a task ends its waiting; while it stands still, nobody's can. */
  #touch(event: TaskName & { at: number }): void {
    const name = nameOf(event)
    if (this.#waited.has(name)) return
    const { openedAt, pausedMinutes } = this.#task(event)
    this.#waited.set(name, workingMinutesBetween(this.#calendar, openedAt, event.at) - pausedMinutes)
  }

  #castAnew(task: StoredTask, performers: readonly string[]): void {
    task.assignments = Object.fromEntries(
      performers.map((person) => [
        person,
        task.assignments[person] ?? { isOpen: true, dueAt: null, vote: null, voteBy: null },
      ]),
    )
    this.#keepTime(task)
  }

  /** A task shows its row's clock; while that stands still it is due at no time in anybody's inbox. */
  #keepTime(task: StoredTask): void {
    const { originalDueAt, dueAt, warnAt, pausedAt } = this.#clocks.get(task.step)!
    Object.assign(task, { originalDueAt, dueAt, warnAt, pausedAt })
    for (const assignment of Object.values(task.assignments))
      assignment.dueAt = pausedAt === null ? dueAt : null
  }

  #close(
    event: Told<'TaskCompleted' | 'TaskSkipped' | 'TaskWithdrawn'>,
    status: StoredTask['status'],
    how: Partial<StoredTask>,
  ): void {
    const task = this.#task(event)
    const until = Math.min(event.at, task.pausedAt ?? event.at)
    const minutes = workingMinutesBetween(this.#calendar, task.openedAt, until)
    const usedMinutes = Math.max(0, minutes - task.pausedMinutes)
    if (event.type === 'TaskCompleted') this.#touch(event)
    const waitedMinutes = Math.min(usedMinutes, this.#waited.get(nameOf(event)) ?? usedMinutes)
    const closing = { closedAt: event.at, closedBy: event.actor, pausedAt: null, usedMinutes, waitedMinutes }
    Object.assign(task, closing, how, { status })
    for (const assignment of Object.values(task.assignments)) assignment.isOpen = false
  }

  #reopen(event: Told<'TaskRecalled'>): void {
    const task = this.#task(event)
    const by = [task.closedBy, task.closedFor]
    Object.assign(task, {
      ...{ status: 'open', closedAt: null, closedBy: null, closedFor: null, outcome: null, reason: null },
      ...{ authority: null, isSentBack: false, usedMinutes: null, waitedMinutes: null },
    })
    for (const [person, assignment] of Object.entries(task.assignments)) {
      assignment.isOpen = true
      if (by.includes(person)) Object.assign(assignment, { vote: null, voteBy: null })
    }
    this.#keepTime(task)
  }

  #pause(steps: Iterable<string>, at: number): void {
    for (const step of steps) {
      const clock = this.#clocks.get(step)!
      clock.pausedAt ??= at
    }
    for (const task of this.#open_) this.#keepTime(task)
  }

  #resume(clocks: readonly Told<'TaskResumed'>['clock'][], at: number): void {
    for (const { step, dueAt, warnAt } of clocks) {
      for (const task of this.#open_.filter((open) => open.step === step)) {
        const since = Math.max(task.pausedAt!, task.openedAt)
        task.pausedMinutes += workingMinutesBetween(this.#calendar, since, at)
      }
      Object.assign(this.#clocks.get(step)!, { dueAt, warnAt, pausedAt: null })
    }
    for (const task of this.#open_) this.#keepTime(task)
  }

  #recount({ clocks }: Told<'DueRecounted'>): void {
    for (const { step, dueAt, warnAt } of clocks) Object.assign(this.#clocks.get(step)!, { dueAt, warnAt })
    for (const task of this.#open_) this.#keepTime(task)
  }

  /** What a run holds after a move is told whole. */
  #move({ to, progress }: Told<'RunMigrated'>): void {
    this.#version = to
    for (const [step, { attempt, originalDueAt, dueAt, warnAt, pause }] of Object.entries(progress.clocks))
      this.#clocks.set(step, { attempt, originalDueAt, dueAt, warnAt, pausedAt: pause?.since ?? null })
    for (const told of progress.tasks) {
      const task = this.#task(told)
      const { step, isJoint, claimedBy, performers, votes } = told as OpenTask
      Object.assign(task, { versionId: to, step, isJoint, claimedBy })
      this.#castAnew(task, performers)
      for (const [person, assignment] of Object.entries(task.assignments))
        if (!(person in votes)) Object.assign(assignment, { vote: null, voteBy: null })
    }
  }
}

export function tasksTold(
  events: readonly RunEvent[],
  { calendar, firstVersion }: { calendar: WorkingCalendar; firstVersion: string },
): StoredTask[] {
  const retelling = new Retelling(calendar, firstVersion)
  for (const event of events) retelling.tell(event)
  return [...retelling.tasks.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
}

/** What events tell that was handed in: at a joint task on confirming, else on completing; before that, and after it. */
export function handoversTold(events: readonly RunEvent[]): StoredHandover[] {
  const joint = new Set(
    events.flatMap((event) => (event.type === 'TaskOpened' && event.isJoint ? [event.act] : [])),
  )
  return events.flatMap((event) => {
    if (!('handovers' in event)) return []
    if (event.type === 'TaskCompleted' && joint.has(event.act)) return []
    const { act, attempt, at, actor: by, handovers } = event
    const more = {
      for: ('onBehalfOf' in event && event.onBehalfOf) || null,
      isCorrection: event.type === 'RecordCorrected',
    }
    return handovers.map((handover) => {
      if (handover.kind !== 'note') throw new Error('only notes are handed in here')
      return { act, attempt, artefact: handover.artefact, text: handover.text, at, by, ...more }
    })
  })
}
