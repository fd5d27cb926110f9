import fc from 'fast-check'
import type { Reader } from '../reader.ts'
import type { HeldClock } from '../people/absence.ts'
import * as commands from './commands.ts'
import type { ShownTask } from './run-as-shown.ts'
import { shownRun } from './run-as-shown.ts'
import type { Workplace } from './workplace.ts'

/** What somebody may try, and how often beside the others. */
const trials = {
  complete: 26,
  claim: 4,
  release: 3,
  assign: 2,
  attach: 2,
  recall: 4,
  skip: 1,
  correct: 1,
  pauseTask: 2,
  resumeTask: 4,
  pauseRun: 1,
  resumeRun: 5,
  migrate: 1,
  extend: 1,
}

/** One try of somebody; the numbers choose among what there is. */
export interface Try {
  trial: keyof typeof trials
  who: string
  others: string[]
  task: number
  outcome: number
  note: string | null
  minutes: number
  isCancelling: boolean
}

const people = ['admin', 'operator', 'pengganti', 'kabid', 'kepala']

export const anyPlay: fc.Arbitrary<Try[]> = fc.array(
  fc.record({
    trial: fc.oneof(
      ...Object.entries(trials).map(([trial, weight]) => ({
        arbitrary: fc.constant(trial as Try['trial']),
        weight,
      })),
    ),
    who: fc.constantFrom('admin', 'operator', ...people),
    others: fc.subarray(['admin', 'operator', 'pengganti', 'kabid'], { minLength: 1 }),
    task: fc.nat(5),
    outcome: fc.constantFrom(0, 0, 1),
    note: fc.option(fc.constantFrom('Baris pertama\nbaris kedua', '“Kutipan”, \\ dan 😀', '{"a": 1}')),
    minutes: fc.constantFrom(0, 7, 45, 240, 960),
    isCancelling: fc.integer({ min: 0, max: 500 }).map((chance) => chance === 0),
  }),
  { minLength: 50, maxLength: 90 },
)

export interface Play {
  place: Workplace
  run: string
  clock: HeldClock
  /** The version that runs may move to. */
  version: string
}

/** Tries one after the other, as the pages would; many are accepted, some refused. A stuck run is released. */
export async function play({ place, run, clock, version }: Play, tries: Try[]): Promise<Map<string, number>> {
  const accepted = new Map<string, number>()
  for (const one of tries) {
    clock.pass(one.minutes)
    const { status, tasks } = await shownRun(place.admin, run)
    if (one.isCancelling) await commands.cancelRun(place.admin, { run, reason: 'Tidak jadi.' })
    if (status === 'STUCK') await commands.releaseRun(place.admin, { run, reason: 'Satu putaran lagi.' })
    const { message } = await tryOnce({ place, run, version }, one, tasks)
    if (!message) accepted.set(one.trial, (accepted.get(one.trial) ?? 0) + 1)
  }
  return accepted
}

const reason = 'Belum lengkap.'

async function tryOnce(
  { place, run, version }: Omit<Play, 'clock'>,
  { trial, who, others, task: chosen, outcome, note }: Try,
  tasks: ShownTask[],
): Promise<{ message?: string }> {
  const among = tasks.filter(({ status }) => (status === 'OPEN') !== ['recall', 'correct'].includes(trial))
  const shown = among.at(trial === 'recall' ? -1 : chosen % (among.length || 1))
  if (!shown) return { message: 'nothing to try' }
  const { id: task, act, performers: cast, claimedBy, closedBy } = shown
  const nameOf = ({ email }: { email: string }) => email.split('@')[0]!
  const isOutside = who === 'kabid' || cast.length === 0
  const reader: Reader = place.readers[isOutside ? who : nameOf(claimedBy ?? cast[chosen % cast.length]!)]!
  const overseer = who === 'operator' ? reader : place.readers['kepala']!
  const key = act.outcomes[outcome % act.outcomes.length]!.key
  const handovers = note !== null && ['2', '4'].includes(act.key) ? [{ artefact: 'tabel', note }] : []
  const performers = others.map((name) => place.people[name]!)
  switch (trial) {
    case 'complete':
      return commands.completeTask(reader, { task, outcome: key, reason, handovers })
    case 'claim':
      return commands.claimTask(reader, { task })
    case 'release':
      return commands.releaseTask(reader, { task, reason })
    case 'assign':
      return commands.assignTasks(overseer, { tasks: [task], performers, reason })
    case 'attach':
      return commands.attachEvidence(reader, { task, handovers })
    case 'recall':
      return commands.recallTask(place.readers[closedBy ? nameOf(closedBy) : who]!, { task, reason })
    case 'skip':
      return commands.skipTask(place.admin, { task, outcome: key, reason, authority: 'Nota dinas 7' })
    case 'correct':
      return commands.correctRecord(place.admin, { task, text: reason, handovers })
    case 'pauseTask':
      return commands.pauseTask(overseer, { task, reason })
    case 'resumeTask':
      return commands.resumeTask(place.admin, { task, reason })
    case 'pauseRun':
      return commands.pauseRun(overseer, { run, reason })
    case 'resumeRun':
      return commands.resumeRun(place.admin, { run, reason })
    case 'extend':
      return commands.extendDeadline(overseer, { run, deadline: note ? 'jawaban' : 'laporan', reason })
    case 'migrate': {
      const input = { runs: [run], version, reason, isDryRun: false }
      const { isDone } = await commands.migrateRuns(place.admin, input, '... on RunsMigrated { isDone }')
      return isDone ? {} : { message: 'not moved' }
    }
  }
}
