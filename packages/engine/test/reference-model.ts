import type { WorkingCalendar } from '../src/calendar/calendar.ts'
import { dueTime } from '../src/waktu/due.ts'
import type { Actor, Instant } from '../src/run/run.ts'
import type { RunCommand } from '../src/run/run-command.ts'
import type { Act, Key, Outcome, Sop, Step } from '../src/sop.ts'

/** Everything a run holds, without regard to order. */
export interface Standing {
  status: string
  tasks: Record<Key, object>
  attempts: Record<Key, number>
  clocks: Record<Key, object>
  arrivals: string[]
  extraRounds: number
  items: number | null
  stuck: object | null
}

interface Task {
  attempt: number
  performers: string[]
  votes: Record<string, Key>
  openedAt: Instant
  dueAt: Instant | null
  warnAt: Instant | null
}

interface Clock {
  attempt: number
  openedAt: Instant
  dueAt: Instant | null
  warnAt: Instant | null
}

/**
 * The rules of a run a second time, as a person would follow them with a pencil: one table that is crossed out and
 * written over, nothing remembered between two looks, no events. Slow and plain on purpose; shares only the types and
 * the due times with the engine.
 */
export class ReferenceRun {
  status: 'none' | 'running' | 'stuck' | 'completed' | 'cancelled' = 'none'
  tasks = new Map<Key, Task>()
  attempts = new Map<Key, number>()
  clocks = new Map<Key, Clock>()
  arrivals = new Set<string>()
  extraRounds = 0
  items: number | null = null
  starts: Key[] = []
  stuck: { wouldOpen: Key[]; from: Key } | null = null

  constructor(
    readonly sop: Sop,
    readonly calendar: WorkingCalendar,
    readonly cast: (role: Key) => readonly string[],
    readonly haveToChooseStart: boolean,
  ) {}

  /** The type of the refusal, or null where the command was carried out. */
  give(command: RunCommand, now: Instant, actor: Actor): string | null {
    if (command.type === 'startRun') return this.start(command.at, command.items, now)
    if (this.status === 'none') return 'RunNotStarted'
    if (command.type === 'completeTask') return this.complete(command, now, actor.person)
    if (!actor.isAdmin) return 'NotAllowed'
    if (command.type === 'releaseRun') return this.release(command.reason, now)
    if (this.status !== 'running' && this.status !== 'stuck') return 'RunNotRunning'
    if (command.reason.trim() === '') return 'ReasonMissing'
    this.tasks.clear()
    this.arrivals.clear()
    this.stuck = null
    this.status = 'cancelled'
    return null
  }

  private start(at: Key[] | undefined, items: number | undefined, now: Instant): string | null {
    if (this.status !== 'none') return 'RunAlreadyStarted'
    const drawn = this.allActs().filter((act) => act.kind === 'start')
    const choices = (drawn.length > 0 ? drawn : this.allActs().slice(0, 1)).map((act) => act.key)
    if (at === undefined && this.haveToChooseStart) return 'StartUnknown'
    const wanted = at ?? choices
    if (wanted.length === 0 || !wanted.every((act) => choices.includes(act))) return 'StartUnknown'
    this.starts = choices.filter((act) => wanted.includes(act))
    const used = this.allActs().filter((act) =>
      this.starts.some((start) => this.leads(start, act.key, 'anyhow')),
    )
    if (used.some((act) => act.performers.some((role) => this.cast(role).length === 0)))
      return 'RoleWithoutPlayer'
    this.status = 'running'
    this.items = items ?? null
    this.open(this.starts, null, now)
    return null
  }

  private complete(
    command: Extract<RunCommand, { type: 'completeTask' }>,
    now: Instant,
    person: string,
  ): string | null {
    if (this.status !== 'running') return 'RunNotRunning'
    const { act: key, attempt } = command.task
    const task = this.tasks.get(key)
    if (task === undefined || task.attempt !== attempt) return 'TaskNotOpen'
    if (!task.performers.includes(person)) return 'NotYourTask'
    const act = this.act(key)
    const named = act.outcomes.find((outcome) => outcome.key === command.outcome)
    const outcome = command.outcome === undefined && act.outcomes.length === 1 ? act.outcomes[0] : named
    if (outcome === undefined) return 'OutcomeUnknown'
    if (task.votes[person] === outcome.key) return 'AlreadyConfirmed'
    const isSentBack = outcome.to.some((target) => this.place(target) <= this.place(key))
    if (isSentBack && (command.reason ?? '').trim() === '') return 'ReasonMissing'
    const step = this.row(key)
    const papers = step.needs.concat(step.yields).map((use) => use.artefact)
    for (const { artefact } of command.handovers ?? [])
      if (!papers.includes(artefact)) return 'ArtefactUnknown'

    if (act.isJoint) {
      task.votes[person] = outcome.key
      for (const performer of task.performers) if (task.votes[performer] !== outcome.key) return null
    }
    this.moveOn(key, outcome, now)
    return null
  }

  private moveOn(act: Key, outcome: Outcome, now: Instant) {
    this.tasks.delete(act)
    for (const target of outcome.to) {
      if (this.place(target) > this.place(act)) continue
      for (const open of [...this.tasks.keys()])
        if (this.leads(target, open, 'forward')) this.tasks.delete(open)
      for (const arrival of [...this.arrivals]) {
        if (this.leads(target, arrival.split('<')[1]!, 'forward')) this.arrivals.delete(arrival)
      }
    }
    const toOpen: Key[] = []
    for (const target of outcome.to) {
      if (this.tasks.has(target) || toOpen.includes(target)) continue
      const isForward = this.place(target) > this.place(act)
      if (!isForward || this.act(target).waitsFor === 'any') {
        toOpen.push(target)
        continue
      }
      this.arrivals.add(`${target}<${act}`)
      if (this.joinAwaits(target).every((from) => this.arrivals.has(`${target}<${from}`))) toOpen.push(target)
    }
    const allowed = this.sop.loopLimit + 1 + this.extraRounds
    if (toOpen.some((target) => (this.attempts.get(target) ?? 0) >= allowed)) {
      this.status = 'stuck'
      this.stuck = { wouldOpen: toOpen, from: act }
      return
    }
    this.open(toOpen, act, now)
    if (this.tasks.size === 0 && this.arrivals.size === 0) this.status = 'completed'
  }

  private release(reason: string, now: Instant): string | null {
    if (this.stuck === null || this.status !== 'stuck') return 'RunNotStuck'
    if (reason.trim() === '') return 'ReasonMissing'
    const { wouldOpen, from } = this.stuck
    this.extraRounds++
    this.status = 'running'
    this.stuck = null
    this.open(wouldOpen, from, now)
    return null
  }

  private open(keys: Key[], from: Key | null, now: Instant) {
    for (const key of keys) {
      const step = this.row(key)
      const isInside = from !== null && this.row(from) === step
      const hasOpenSibling = [...this.tasks.keys()].some((open) => this.row(open) === step)
      if (!isInside && !hasOpenSibling) this.startClock(step, now)
      const { dueAt, warnAt } = this.clocks.get(step.key)!
      const attempt = (this.attempts.get(key) ?? 0) + 1
      const performers = [...new Set(this.act(key).performers.flatMap((role) => this.cast(role)))]
      this.attempts.set(key, attempt)
      this.tasks.set(key, { attempt, performers, votes: {}, openedAt: now, dueAt, warnAt })
      for (const arrival of [...this.arrivals])
        if (arrival.startsWith(`${key}<`)) this.arrivals.delete(arrival)
    }
  }

  private startClock(step: Step, now: Instant) {
    const due = dueTime(step.waktu, now, this.calendar, { bareDay: this.sop.bareDay, items: this.items })
    const attempt = (this.clocks.get(step.key)?.attempt ?? 0) + 1
    const [dueAt, warnAt] = due.kind === 'due' ? [due.dueAt, due.warnAt] : [null, null]
    this.clocks.set(step.key, { attempt, openedAt: now, dueAt, warnAt })
  }

  /** Every act with a forward arrow into the join, where the run can come there at all. */
  private joinAwaits(join: Key): Key[] {
    return this.allActs()
      .map((act) => act.key)
      .filter((from) => this.arrows(from).includes(join) && this.place(join) > this.place(from))
      .filter((from) => this.starts.some((start) => this.leads(start, from, 'anyhow')))
  }

  private leads(from: Key, to: Key, by: 'forward' | 'anyhow'): boolean {
    const seen: Key[] = []
    const look = (act: Key): boolean => {
      if (act === to) return true
      if (seen.includes(act)) return false
      seen.push(act)
      return this.arrows(act).some(
        (next) => (by === 'anyhow' || this.place(next) > this.place(act)) && look(next),
      )
    }
    return look(from)
  }

  private arrows = (act: Key): Key[] => this.act(act).outcomes.flatMap((outcome) => outcome.to)
  private allActs = (): Act[] => this.sop.steps.flatMap((step) => step.acts)
  private act = (key: Key): Act => this.allActs().find((act) => act.key === key)!
  private place = (key: Key): number => this.allActs().findIndex((act) => act.key === key)
  private row = (key: Key): Step => this.sop.steps.find((step) => step.acts.some((act) => act.key === key))!

  standing(): Standing {
    const { status, extraRounds, items, stuck } = this
    const [tasks, attempts, clocks] = [this.tasks, this.attempts, this.clocks].map((map) =>
      Object.fromEntries(map),
    )
    const rest = { status, extraRounds, items, stuck, arrivals: [...this.arrivals].sort() }
    return structuredClone({ tasks, attempts, clocks, ...rest }) as Standing
  }
}
