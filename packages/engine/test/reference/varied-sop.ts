import type { Amount, ArtefactUse, Sop, Step, Waktu } from '../../src/sop.ts'
import type { Dice } from '../dice.ts'
import { withStatutory } from '../random-statutory.ts'
import { randomSop, withDuties } from '../random-sop.ts'

const papers = ['surat', 'data', 'nota'] as const

/** A random SOP that uses all that a row can ask: needs and yields, kinds, rows kept apart, time by days and by frequency. */
export function variedSop(dice: Dice, stepCount: number): Sop {
  const sop = randomSop(dice.below(2 ** 31), stepCount)
  const steps = sop.steps.map((step): Step => {
    const needs: ArtefactUse[] = dice.chance(0.3) ? [{ artefact: dice.pick(papers), text: 'Syarat' }] : []
    return { ...step, needs, waktu: dice.chance(0.3) ? variedWaktu(dice) : step.waktu }
  })
  const bareDay = dice.chance(0.5) ? 'working' : 'calendar'
  return withStatutory(dice, withDuties(dice.below(2 ** 31), { ...sop, bareDay, steps }))
}

function variedWaktu(dice: Dice): Waktu {
  if (dice.chance(0.5)) return { kind: 'conditional', text: 'Sesuai frekuensi data', by: 'frequency' }
  const day = dice.pick(['working', 'calendar', 'bare'] as const)
  const amount: Amount[] = [{ value: 1 + dice.below(4), unit: 'day', day }]
  return { kind: 'fixed', text: `${amount[0]!.value} hari`, min: amount, max: amount, clock: 'working' }
}
