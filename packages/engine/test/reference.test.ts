import fc from 'fast-check'
import { expect, it } from 'vitest'
import { usualCalendar } from '../src/calendar/calendar-usual.ts'
import { decide } from '../src/run/decide.ts'
import { evolve, foldRun } from '../src/run/evolve.ts'
import { flowOf } from '../src/flow/flow.ts'
import type { Actor, Run, TaskName } from '../src/run/run.ts'
import type { RunCommand } from '../src/run/run-command.ts'
import type { RunEvent } from '../src/run/run-event.ts'
import { areStartsAlternatives } from '../src/soundness/soundness.ts'
import type { Key, Sop } from '../src/sop.ts'
import { diceOf, type Dice } from './dice.ts'
import { monday } from './played-run.ts'
import { randomSop } from './random-sop.ts'
import { ReferenceRun, type Standing } from './reference-model.ts'

const seed = Number(process.env['SATUALUR_SEED'] ?? 20261116)
const calendar = usualCalendar('Asia/Makassar')
/** In a twentieth of the SOPs nobody plays one of the roles. */
const castFor = (dice: Dice) => {
  const empty = dice.chance(0.05) ? 'kepala' : null
  return (role: Key) => (role === empty ? [] : [`${role}-1`, 'plt-1'])
}

function standingOf(run: Run | null): Standing {
  if (!run)
    return {
      status: 'none',
      tasks: {},
      attempts: {},
      clocks: {},
      arrivals: [],
      extraRounds: 0,
      items: null,
      stuck: null,
    }
  const { status, attempts, extraRounds, items } = run
  return {
    status,
    attempts,
    extraRounds,
    items,
    tasks: Object.fromEntries(run.tasks.map(({ act, step, isJoint, ...task }) => [act, task])),
    clocks: Object.fromEntries(
      Object.entries(run.clocks).map(([step, { provisionalYears, ...clock }]) => [step, clock]),
    ),
    arrivals: run.arrivals.map(({ act, from }) => `${act}<${from}`).sort(),
    stuck: run?.status === 'stuck' ? { wouldOpen: run.wouldOpen, from: run.from } : null,
  }
}

/** A command that makes sense more often than not, and an actor who may give it more often than not. */
function randomCommand(
  dice: Dice,
  sop: Sop,
  run: Run | null,
  done: TaskName[],
): { command: RunCommand; actor: Actor } {
  const anybody = {
    person: dice.pick(['produsen-1', 'walidata-1', 'plt-1', 'tamu-1']),
    isAdmin: dice.chance(0.2),
  }
  const admin = dice.chance(0.8) ? { person: 'admin-1', isAdmin: true } : anybody
  const reason = dice.chance(0.8) ? 'alasan' : dice.pick(['', '  '])
  const isEarly = !run && dice.chance(0.9)
  if (isEarly || dice.chance(0.03)) return { command: randomStart(dice, sop, run), actor: anybody }
  if (run?.status === 'stuck' && dice.chance(0.5))
    return { command: { type: 'releaseRun', reason }, actor: admin }
  if (dice.chance(0.02)) return { command: { type: 'releaseRun', reason }, actor: admin }
  if (dice.chance(0.015)) return { command: { type: 'cancelRun', reason }, actor: admin }
  const strange = { act: dice.pick([...flowOf(sop).acts.keys()]), attempt: 1 + dice.below(2) }
  const old = done.length > 0 && dice.chance(0.05) ? dice.pick(done) : null
  const open = run && run.tasks.length > 0 && dice.chance(0.97) ? dice.pick(run.tasks) : null
  const { act, attempt } = old ?? open ?? strange
  const performers = open && !old ? open.performers : []
  const outcomes = flowOf(sop)
    .acts.get(act)!
    .act.outcomes.map(({ key }) => key)
  const outcome = dice.chance(0.92)
    ? { outcome: dice.pick(outcomes) }
    : dice.chance(0.5)
      ? { outcome: 'lenyap' }
      : {}
  const handovers = dice.chance(0.2)
    ? { handovers: [{ artefact: dice.pick(['surat', 'data']), kind: 'note', text: 'isi' } as const] }
    : {}
  const actor =
    performers.length > 0 && dice.chance(0.93) ? { ...anybody, person: dice.pick(performers) } : anybody
  return {
    command: { type: 'completeTask', task: { act, attempt }, reason, ...outcome, ...handovers },
    actor,
  }
}

function randomStart(dice: Dice, sop: Sop, run: Run | null): RunCommand {
  const starts = flowOf(sop).starts
  const at = !run && dice.chance(0.8) ? starts.filter(() => dice.chance(0.7)) : ['act-2']
  const items = dice.chance(0.5) ? { items: 1 + dice.below(9) } : {}
  return { type: 'startRun', ...items, ...(dice.chance(0.5) && { at }) }
}

it('decides 5,000 random command sequences as the reference model does', () => {
  const counts: Record<string, number> = {}
  const count = (what: string) => (counts[what] = (counts[what] ?? 0) + 1)
  const sequences = fc.record({
    seed: fc.nat(),
    steps: fc.integer({ min: 2, max: 24 }),
    commands: fc.integer({ min: 1, max: 60 }),
  })
  fc.assert(
    fc.property(sequences, ({ seed, steps, commands }) => {
      const dice = diceOf(seed)
      const sop = randomSop(seed, steps)
      const cast = castFor(dice)
      const reference = new ReferenceRun(sop, calendar, cast, areStartsAlternatives(sop))
      const events: RunEvent[] = []
      let run: Run | null = null
      for (let now = monday, given = 0; given < commands; given++) {
        if (run && run.status !== 'running' && run.status !== 'stuck' && dice.chance(0.2)) break
        now += dice.chance(0.7) ? dice.below(4 * 86_400_000) : 0
        const done = events
          .filter((event) => event.type === 'TaskCompleted')
          .map(({ act, attempt }) => ({ act, attempt }))
        const { command, actor } = randomCommand(dice, sop, run, done)
        const decision = decide({ sop, calendar, cast }, run, command, now, actor)
        const told = 'events' in decision ? decision.events : []
        for (const event of told) run = evolve(run, event)
        events.push(...told)
        expect('refusal' in decision ? decision.refusal.type : null).toBe(reference.give(command, now, actor))
        expect(standingOf(run)).toEqual(reference.standing())
        count('commands')
        if ('refusal' in decision) count(decision.refusal.type)
        for (const { type } of told) count(type)
      }
      if (run) expect(foldRun(events)).toEqual(run)
    }),
    { numRuns: 5_000, seed },
  )
  console.log(`command sequences, seed ${seed}: ${JSON.stringify(counts)}`)
  const kinds = [
    'RunStarted TaskOpened TaskConfirmed TaskCompleted TaskWithdrawn BranchArrived BranchWithdrawn RunStuck RunReleased',
    'RunCancelled RunCompleted RunAlreadyStarted RunNotStarted RunNotRunning RunNotStuck StartUnknown RoleWithoutPlayer',
    'TaskNotOpen NotYourTask NotAllowed OutcomeUnknown ReasonMissing ArtefactUnknown AlreadyConfirmed',
  ].flatMap((line) => line.split(' '))
  for (const kind of kinds) expect(counts[kind], kind).toBeGreaterThan(20)
})
