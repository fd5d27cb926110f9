import type { Dice } from '../../../engine/test/dice.ts'
import { diceOf } from '../../../engine/test/dice.ts'
import type { DrawnAct, DrawnOutcome, DrawnSop } from '../../src/sheet/drawn-sop.ts'

const WORDS = [
  'Ya',
  'Tidak',
  'Sesuai',
  'Tidak sesuai',
  'Belum lengkap',
  'Tolak',
  'Revisi',
  'Ditindaklanjuti',
  null,
]

/**
 * A sheet of 5 to 60 rows and 1 to 12 columns with everything that real sheets have and worse: rows of several acts, rows
 * without any, acts of several performers (neighbours or not), decisions of two to five outcomes, outcomes that open
 * several acts, jumps far ahead and back, loops, words that are missing. The same seed gives the same sheet.
 */
export function randomDrawnSop(seed: number): DrawnSop {
  const dice = diceOf(seed)
  const roles = 1 + dice.below(12)
  const actsPerStep = Array.from({ length: 5 + dice.below(56) }, () => actCountOf(dice))
  const actCount = actsPerStep.reduce((sum, count) => sum + count, 0)
  let next = 0
  return {
    roles: Array.from({ length: roles }, (_, role) => ({ key: `role-${role}` })),
    steps: actsPerStep.map((count, step) => ({
      key: `step-${step}`,
      number: `${step + 1}`,
      acts: Array.from({ length: count }, () => randomAct(dice, next++, actCount, roles)),
    })),
  }
}

function actCountOf(dice: Dice): number {
  if (dice.chance(0.03)) return 0
  return dice.chance(0.75) ? 1 : 2 + dice.below(3)
}

function randomAct(dice: Dice, act: number, actCount: number, roles: number): DrawnAct {
  const performers = new Set([dice.below(roles)])
  while (performers.size < roles && dice.chance(0.08)) performers.add(dice.below(roles))
  const isLast = act === actCount - 1
  const isDecision = !isLast && dice.chance(0.35)
  const count = isDecision ? 2 + (dice.chance(0.2) ? 1 + dice.below(3) : 0) : 1
  const outcomes: DrawnOutcome[] = Array.from({ length: isLast ? 0 : count }, (_, outcome) => ({
    key: `outcome-${outcome}`,
    label: isDecision ? dice.pick(WORDS) : null,
    to: randomTargets(dice, act, actCount),
  }))
  const kind = act === 0 ? 'start' : isLast ? 'end' : isDecision ? 'decision' : 'process'
  return { key: `act-${act}`, kind, performers: [...performers].map((role) => `role-${role}`), outcomes }
}

function randomTargets(dice: Dice, act: number, actCount: number): string[] {
  const count = dice.chance(0.9) ? 1 : 2 + dice.below(2)
  return Array.from({ length: count }, () => {
    if (dice.chance(0.75)) return `act-${Math.min(actCount - 1, act + 1 + dice.below(3))}`
    return `act-${dice.chance(0.7) ? dice.below(act + 1) : dice.below(actCount)}`
  })
}
