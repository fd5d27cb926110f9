import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findingSentence } from '../src/finding/finding-sentences.ts'
import { findings } from '../src/finding/findings.ts'
import { flowOf } from '../src/flow/flow.ts'
import { areStartsAlternatives } from '../src/soundness/soundness.ts'
import type { Act, Sop } from '../src/sop.ts'
import { diceOf, type Dice } from './dice.ts'
import { PlayedRun } from './played-run.ts'
import { randomSop } from './random-sop.ts'

const seed = Number(process.env['SATUALUR_SEED'] ?? 20261116)

/** What a half-finished sheet in the editor, or a file written by hand, may look like. */
function breakOne(dice: Dice, sop: Sop) {
  const step = dice.pick(sop.steps)
  const act: Act | undefined = step.acts[dice.below(step.acts.length)]
  const breaks = [
    () => (step.acts = []),
    () => (step.key = sop.steps[0]!.key),
    () => (step.stage = 'lenyap'),
    () => step.needs.push({ artefact: 'lenyap', text: 'Lenyap' }),
    () => (sop.roles = []),
    () => (sop.steps = []),
    () => act && (act.key = dice.pick(['act-1', '__proto__', 'constructor'])),
    () => act && (act.outcomes = []),
    () => act && (act.performers = []),
    () => act && act.outcomes.push(...act.outcomes),
    () => act?.outcomes.forEach((outcome) => outcome.to.push('lenyap')),
    () => act?.outcomes.forEach((outcome) => outcome.to.push(...outcome.to)),
  ]
  dice.pick(breaks)()
}

function playAwhile(sop: Sop, dice: Dice): number {
  const played = new PlayedRun(sop, () => ['plt-1'])
  const at = areStartsAlternatives(sop) ? { at: [dice.pick(flowOf(sop).starts)] } : {}
  if (played.start(at)) return 0
  for (let move = 0; move < 40 && played.run!.status === 'running' && played.run!.tasks.length > 0; move++) {
    const open = played.run!.tasks.map(({ act }) => act)
    expect(new Set(open).size).toBe(open.length)
    const task = dice.pick(played.run!.tasks)
    const { outcomes } = flowOf(sop).acts.get(task.act)!.act
    const refusal = played.complete(task.act, dice.pick(outcomes)?.key, { reason: 'belum' })
    if (outcomes.length > 0 && task.performers.length > 0) expect(refusal).toBeNull()
    else expect(refusal).not.toBeNull()
  }
  return played.events.length
}

it('reads, tells and plays 2,000 broken SOPs without a fault, and opens no act twice', () => {
  const counts = { findings: 0, events: 0 }
  fc.assert(
    fc.property(fc.record({ seed: fc.nat(), steps: fc.integer({ min: 1, max: 20 }) }), ({ seed, steps }) => {
      const dice = diceOf(seed)
      const sop = randomSop(seed, steps)
      for (let count = dice.below(4); count >= 0 && sop.steps.length > 0; count--) breakOne(dice, sop)
      for (const finding of findings(sop, '2026-11-20')) {
        counts.findings++
        for (const locale of ['id', 'en'] as const) {
          expect(findingSentence(finding, sop, locale)).not.toMatch(/undefined|null|NaN|\[object/)
        }
      }
      counts.events += playAwhile(sop, dice)
    }),
    { numRuns: 2_000, seed },
  )
  console.log(`broken SOPs, seed ${seed}: ${JSON.stringify(counts)}`)
  expect(counts.events).toBeGreaterThan(5_000)
})
