import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide } from '../src/run/decide/decide.ts'
import { foldRun } from '../src/run/evolve/evolve.ts'
import type { Run } from '../src/run/run.ts'
import type { MigrationObstacle } from '../src/run/run-refusal.ts'
import { areStartsAlternatives } from '../src/soundness/soundness.ts'
import { flowOf } from '../src/flow/flow.ts'
import type { Key, Sop } from '../src/sop.ts'
import { diceOf, type Dice } from './dice.ts'
import { editedSop } from './edited-sop.ts'
import { admin, PlayedRun } from './played-run.ts'
import { randomSop } from './random-sop.ts'

const seed = Number(process.env['SATUALUR_SEED'] ?? 20261116)
const hour = 3_600_000
const scenes = fc.record({ seed: fc.nat(), steps: fc.integer({ min: 2, max: 20 }) })
/** Nobody plays the role that only edits bring in, in a fourth of the runs. */
const castOf = (dice: Dice) => {
  const isComplete = dice.chance(0.75)
  return (role: Key) => (role === 'pembina' && !isComplete ? [] : [`${role}-1`, `${role}-2`])
}

/** One thing that can be done in a run that goes on: complete, send back, pause, resume, skip, release. */
function goOn(played: PlayedRun, dice: Dice) {
  const run = played.run!
  played.now += dice.below(30) * hour
  if (run.status === 'stuck') return expect(played.release()).toBeNull()
  if (run.status === 'paused') return expect(played.resume()).toBeNull()
  const task = dice.pick(run.tasks)
  const isStill = run.clocks[task.step]!.pause !== null
  if (isStill) return expect(played.resumeRow(task.act)).toBeNull()
  const turn = dice.below(20)
  if (turn === 0) return expect(played.pauseRow(task.act)).toBeNull()
  if (turn === 1) return expect(played.pause()).toBeNull()
  const { key: outcome } = dice.pick(flowOf(played.context.sop).acts.get(task.act)!.act.outcomes)
  for (const by of task.isJoint ? task.performers : [dice.pick(task.performers)])
    expect(played.complete(task.act, outcome, { by, reason: 'diperiksa' })).toBeNull()
}

function begin(sop: Sop, dice: Dice): PlayedRun {
  const played = new PlayedRun(sop, castOf(dice))
  const at = areStartsAlternatives(sop) ? { at: [dice.pick(flowOf(sop).starts)] } : {}
  expect(played.start({ ...at, items: 2 })).toBeNull()
  for (let turns = dice.below(12); turns > 0 && isUnderWay(played); turns--) goOn(played, dice)
  return played
}

/** A run of an unsound SOP can come to a place where branches wait and nobody can do anything. */
const isUnderWay = ({ run }: PlayedRun) =>
  run!.status === 'stuck' || run!.status === 'paused' || run!.tasks.length > 0

/**
 * Every open task stands where the new version draws its act, is due when its row is, and has somebody to perform it. A row
 * that was at work keeps its clock; another one takes over the time of the work that has come to it.
 */
function expectAtHome({ run, context: { sop } }: PlayedRun, before: Run) {
  const rowsBefore = new Set(before.tasks.map(({ step }) => step))
  for (const task of run!.tasks) {
    const { act, step } = flowOf(sop).acts.get(task.act)!
    const clock = run!.clocks[step.key]!
    expect(task).toMatchObject({
      step: step.key,
      isJoint: act.isJoint,
      dueAt: clock.dueAt,
      warnAt: clock.warnAt,
    })
    expect(task.performers.length).toBeGreaterThan(0)
    if (rowsBefore.has(step.key)) expect(clock.openedAt).toBe(before.clocks[step.key]!.openedAt)
    else expect(clock.openedAt).toBeLessThanOrEqual(task.openedAt)
  }
}

it('4,000 runs, each moved in the middle to a random next version: whatever is not refused is played on without a fault', () => {
  const counts: Record<string, number> = {}
  const count = (what: string): void => void (counts[what] = (counts[what] ?? 0) + 1)
  fc.assert(
    fc.property(scenes, ({ seed, steps }) => {
      const dice = diceOf(seed)
      const played = begin({ ...randomSop(seed, steps), loopLimit: 1 + dice.below(2) }, dice)
      if (!isUnderWay(played) || played.run!.status === 'paused') return count('over or paused')
      const sop = editedSop(played.context.sop, dice)
      const command = { type: 'migrateRun', to: { id: 'versi-2', sop }, reason: 'SOP baru' } as const
      const dry = decide(played.context, played.run, command, played.now, admin)
      const before = played.run!
      const refusal = played.give(command, admin)
      expect('refusal' in dry ? dry.refusal : null).toEqual(refusal)
      if (refusal) return obstaclesOf(refusal).forEach(({ type }) => count(type))
      count(played.run!.status === 'stuck' ? 'moved while stuck' : 'moved')
      played.context.sop = sop
      expectAtHome(played, before)
      for (let turns = 40; turns > 0 && isUnderWay(played); turns--) goOn(played, dice)
      expect(foldRun(played.events)).toEqual(played.run)
      if (isUnderWay(played)) return count('still under way')
      expect(played.run).toMatchObject({ status: 'completed', tasks: [], arrivals: [] })
      count('completed')
    }),
    { numRuns: 4_000, seed },
  )
  console.info(`moved runs, seed ${seed}:`, counts)
  for (const what of ['moved', 'completed']) expect(counts[what], what).toBeGreaterThan(1_000)
  for (const what of [
    'ActGone',
    'ActUnreached',
    'JoinChanged',
    'BranchMissing',
    'RoleUnplayed',
    'StartGone',
    'moved while stuck',
  ])
    expect(counts[what], what).toBeGreaterThan(20)
})

function obstaclesOf(refusal: object & { obstacles?: MigrationObstacle[] }): MigrationObstacle[] {
  expect(refusal).toMatchObject({ type: 'MigrationBlocked' })
  return refusal.obstacles!
}
