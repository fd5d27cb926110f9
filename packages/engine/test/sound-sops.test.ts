import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldRun } from '../src/run/evolve/evolve.ts'
import type { PathStep } from '../src/finding/finding.ts'
import { flowOf } from '../src/flow/flow.ts'
import { startedAt } from '../src/run/run-progress.ts'
import type { Arrival } from '../src/flow/marking.ts'
import { explore } from '../src/soundness/soundness-exploration.ts'
import { areStartsAlternatives, soundness } from '../src/soundness/soundness.ts'
import type { Key, Sop } from '../src/sop.ts'
import { diceOf, type Dice } from './dice.ts'
import { PlayedRun } from './played-run.ts'
import { randomSop } from './random-sop.ts'

const seed = Number(process.env['SATUALUR_SEED'] ?? 20261116)
const randomSops = fc.record({ seed: fc.nat(), steps: fc.integer({ min: 5, max: 60 }) })
const cast = (role: Key) => [`${role}-1`, `${role}-2`]

const nameOf = (open: readonly Key[], arrivals: readonly Arrival[]) =>
  [...open, '|', ...arrivals.map(({ act, from }) => `${act}<${from}`)].sort().join(' ')

function begin(sop: Sop, dice: Dice): PlayedRun {
  const played = new PlayedRun(sop, cast)
  const at = areStartsAlternatives(sop) ? { at: [dice.pick(flowOf(sop).starts)] } : {}
  expect(played.start({ ...at, items: 1 + dice.below(5) })).toBeNull()
  return played
}

/** One open task, completed by all that have to: a joint one takes a confirmation of each. */
function completeOne(played: PlayedRun, sop: Sop, dice: Dice) {
  const task = dice.pick(played.run!.tasks)
  const { key: outcome } = dice.pick(flowOf(sop).acts.get(task.act)!.act.outcomes)
  const by = task.isJoint ? task.performers : [dice.pick(task.performers)]
  played.now += dice.below(3 * 86_400_000)
  for (const person of by) {
    expect(
      played.complete(task.act, outcome, { by: person, attempt: task.attempt, reason: 'diperiksa' }),
    ).toBeNull()
  }
}

/** Plays to an end; every marking on the way is one that `soundness` has looked at. */
function playToEnd(sop: Sop, dice: Dice): 'completed' | 'stuck' {
  const flow = flowOf(sop)
  const played = begin(sop, dice)
  const { visits } = explore(flow, startedAt(flow, played.run!))
  const known = new Set(visits.map(({ marking }) => nameOf(marking.open, marking.arrivals)))
  while (played.run!.status === 'running') {
    const { tasks, arrivals } = played.run!
    const open = tasks.map(({ act }) => act)
    expect(open).not.toEqual([])
    expect(new Set(open).size).toBe(open.length)
    expect(known).toContain(nameOf(open, arrivals))
    completeOne(played, sop, dice)
  }
  const run = played.run!
  expect(foldRun(played.events)).toEqual(run)
  if (run.status === 'stuck') {
    expect(run.wouldOpen.some((act) => run.attempts[act] === sop.loopLimit + 1)).toBe(true)
    expect(played.release()).toBeNull()
    const { tasks, arrivals } = played.run!
    expect(known).toContain(
      nameOf(
        tasks.map(({ act }) => act),
        arrivals,
      ),
    )
    return 'stuck'
  }
  expect(run).toMatchObject({ status: 'completed', tasks: [], arrivals: [] })
  return 'completed'
}

it('every sound SOP of 2,000 random ones, played by chance, ends with nothing left or stops at its loop limit', () => {
  const counts: Record<string, number> = {}
  const count = (what: string) => (counts[what] = (counts[what] ?? 0) + 1)
  fc.assert(
    fc.property(randomSops, ({ seed, steps }) => {
      const sop = randomSop(seed, steps)
      expect(sop.steps).toHaveLength(steps)
      const errors = soundness(sop).filter(({ severity }) => severity === 'error')
      count(errors.length === 0 ? 'sound' : 'unsound')
      for (const code of new Set(errors.map(({ code }) => code))) count(code)
      if (errors.length > 0) return
      for (let round = 0; round < 3; round++) count(playToEnd(sop, diceOf(seed + round)))
    }),
    { numRuns: 2_000, seed },
  )
  console.log(`random SOPs, seed ${seed}: ${JSON.stringify(counts)}`)
  expect(counts['sound']).toBeGreaterThan(500)
  expect(counts['unsound']).toBeGreaterThan(200)
  expect(counts['completed']).toBeGreaterThan(500)
  expect(counts['stuck']).toBeGreaterThan(200)
})

/** Whether the last move of a path made an arrow reach an act that was open or waited for already. */
function clashes(played: PlayedRun, sop: Sop, act: Key, last: PathStep): boolean {
  const { to } = flowOf(sop)
    .acts.get(last.act)!
    .act.outcomes.find(({ key }) => key === last.outcome)!
  const isOpen = played.open.some((task) => task.startsWith(`${act} `))
  const isWaiting = played.waiting.includes(`${act}<${last.act}`)
  return to.includes(act) && (isOpen || isWaiting || to.length > 1)
}

it('every defect with a path, of 2,000 random SOPs, is one when decide plays that path', () => {
  const counts: Record<string, number> = {}
  fc.assert(
    fc.property(randomSops, ({ seed, steps }) => {
      const sop = { ...randomSop(seed, steps), loopLimit: 1_000 }
      sop.steps.forEach(({ acts }) => acts.forEach((act) => (act.isJoint = false)))
      for (const finding of soundness(sop)) {
        if (!('path' in finding.data)) continue
        counts[finding.code] = (counts[finding.code] ?? 0) + 1
        const act = finding.place.act!
        const last = finding.data.path.at(-1)!
        const moves = finding.data.path.map((step) => `${step.act} ${step.outcome}`)
        const played = begin(sop, diceOf(seed)).play(...moves.slice(0, -1))
        if (finding.code === 'unsafe') expect(clashes(played, sop, act, last)).toBe(true)
        played.play(...moves.slice(-1))
        if (finding.code === 'unsafe') continue
        expect([played.run!.status, played.open]).toEqual(['running', []])
        expect(played.run!.arrivals.map((arrival) => arrival.act)).toContain(act)
      }
    }),
    { numRuns: 2_000, seed: seed + 1 },
  )
  console.log(`defects replayed, seed ${seed + 1}: ${JSON.stringify(counts)}`)
  expect(counts['deadlock']).toBeGreaterThan(20)
  expect(counts['improper-completion']).toBeGreaterThan(20)
  expect(counts['unsafe']).toBeGreaterThan(20)
})
