import { usualCalendar } from '../src/calendar/calendar-usual.ts'
import { decide } from '../src/run/decide/decide.ts'
import { evolve } from '../src/run/evolve/evolve.ts'
import type { RunContext } from '../src/run/run-decision.ts'
import type { Instant } from '../src/instant.ts'
import type { Actor, Handover, PersonId, Run, TaskName } from '../src/run/run.ts'
import type { RunCommand } from '../src/run/run-command.ts'
import type { RunEvent } from '../src/run/run-event.ts'
import type { RunRefusal } from '../src/run/run-refusal.ts'
import type { Key, Sop } from '../src/sop.ts'

/** Monday, 16 November 2026, 09.00 WIB. */
export const monday: Instant = Date.UTC(2026, 10, 16, 2)
export const minute = 60_000
export const hour = 60 * minute

export const admin: Actor = { person: 'admin-1', isAdmin: true }
export const supervisor: Actor = { person: 'atasan-1', isAdmin: false, isSupervisor: true }
/** Somebody without powers, who stands in for these people today. */
export const by = (person: PersonId, ...actsFor: PersonId[]): Actor => ({ person, isAdmin: false, actsFor })

type Completion = Omit<Extract<RunCommand, { type: 'completeTask' }>, 'type' | 'task'>

/** One run of an SOP, played by command; each role is played by `<role>-1` unless a cast says otherwise. */
export class PlayedRun {
  readonly context: RunContext
  run: Run | null = null
  events: RunEvent[] = []
  now = monday

  constructor(sop: Sop, cast: (role: Key) => string[] = (role) => [`${role}-1`]) {
    this.context = { sop, calendar: usualCalendar('Asia/Jakarta'), cast }
  }

  /** Null where it was accepted. */
  give(command: RunCommand, actor: Actor): RunRefusal | null {
    const decision = decide(this.context, this.run, command, this.now, actor)
    if ('refusal' in decision) return decision.refusal
    this.events.push(...decision.events)
    this.run = decision.events.reduce<Run | null>(evolve, this.run)
    return null
  }

  start(command: Omit<Extract<RunCommand, { type: 'startRun' }>, 'type'> = {}): RunRefusal | null {
    return this.give({ type: 'startRun', ...command }, by('petugas-1'))
  }

  /** Completes the open task at an act, by its first performer. */
  complete(
    act: Key,
    outcome?: Key,
    more: Completion & { by?: string; actsFor?: PersonId[]; attempt?: number } = {},
  ): RunRefusal | null {
    const task = this.run?.tasks.find((open) => open.act === act)
    const person = more.by ?? task?.performers[0] ?? 'nobody'
    const { by: _by, actsFor = [], attempt = task?.attempt ?? 1, ...rest } = more
    const command = {
      type: 'completeTask',
      task: { act, attempt },
      ...(outcome && { outcome }),
      ...rest,
    } as const
    return this.give(command, by(person, ...actsFor))
  }

  /** The task at an act: the one that is open there, else the latest. */
  at(act: Key): TaskName {
    return { act, attempt: this.run?.attempts[act] ?? 1 }
  }

  claim(act: Key, actor: Actor, onBehalfOf?: PersonId): RunRefusal | null {
    const behalf = onBehalfOf === undefined ? {} : { onBehalfOf }
    return this.give({ type: 'claimTask', task: this.at(act), ...behalf }, actor)
  }

  assign(act: Key, performers: PersonId[], actor = supervisor, reason = 'cuti'): RunRefusal | null {
    return this.give({ type: 'assignTask', task: this.at(act), performers, reason }, actor)
  }

  attach(act: Key, handovers: Handover[], actor: Actor): RunRefusal | null {
    return this.give({ type: 'attachEvidence', task: this.at(act), handovers }, actor)
  }

  recall(act: Key, actor: Actor, reason = 'salah lampiran'): RunRefusal | null {
    return this.give({ type: 'recallTask', task: this.at(act), reason }, actor)
  }

  pauseRow(act: Key, actor = supervisor): RunRefusal | null {
    return this.give({ type: 'pauseTask', task: this.at(act), reason: 'menunggu data' }, actor)
  }

  resumeRow(act: Key, actor = supervisor): RunRefusal | null {
    return this.give({ type: 'resumeTask', task: this.at(act), reason: 'data sudah ada' }, actor)
  }

  pause(actor = supervisor): RunRefusal | null {
    return this.give({ type: 'pauseRun', reason: 'menunggu keputusan' }, actor)
  }

  resume(actor = supervisor): RunRefusal | null {
    return this.give({ type: 'resumeRun', reason: 'sudah diputuskan' }, actor)
  }

  /** Completes acts with their outcomes, `act` or `act outcome`, each with a reason; a refusal is a fault of the test. */
  play(...moves: string[]): this {
    for (const move of moves) {
      const [act, outcome] = move.split(' ') as [string, string?]
      const refusal = this.complete(act, outcome, { reason: 'belum lengkap' })
      if (refusal) throw new Error(`${move}: ${JSON.stringify(refusal)}`)
    }
    return this
  }

  release(reason = 'satu putaran lagi'): RunRefusal | null {
    return this.give({ type: 'releaseRun', reason }, admin)
  }

  cancel(reason = 'tidak diperlukan lagi'): RunRefusal | null {
    return this.give({ type: 'cancelRun', reason }, admin)
  }

  /** The open acts, each with its attempt: `periksa 2`. */
  get open(): string[] {
    return (this.run?.tasks ?? []).map(({ act, attempt }) => `${act} ${attempt}`)
  }

  /** The branches that wait, as `join<from`. */
  get waiting(): string[] {
    return (this.run?.arrivals ?? []).map(({ act, from }) => `${act}<${from}`)
  }

  /** The events since the first `already` ones, by type and act. */
  told(already = 0): string[] {
    return this.events
      .slice(already)
      .map((event) => ('act' in event ? `${event.type} ${event.act}` : event.type))
  }
}

/** A run that has been started. */
export function started(sop: Sop, cast?: (role: Key) => string[]): PlayedRun {
  const played = new PlayedRun(sop, cast)
  const refusal = played.start()
  if (refusal) throw new Error(JSON.stringify(refusal))
  return played
}
