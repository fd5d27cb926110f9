import type { DrawnAct, DrawnOutcome, DrawnSop } from '../../src/sheet/drawn-sop.ts'

/** A generator of numbers from 0 to 1 that a seed fixes (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS = [
  'Ya',
  'Tidak',
  'Sesuai',
  'Tidak sesuai',
  'Belum lengkap',
  'Tolak',
  'Revisi',
  'A',
  'Ditindaklanjuti',
  null,
]

/**
 * A sheet of this many rows and columns with everything that real sheets have and worse: rows of several acts, acts of
 * several performers (neighbours or not), decisions of two to five outcomes, outcomes that open several acts, jumps far
 * ahead and back, rows without acts, words that are missing.
 */
export function randomDrawnSop(seed: number, steps: number, roles: number): DrawnSop {
  const roll = dice(seed)
  const below = (end: number) => Math.floor(roll() * end)
  const actsPerStep = Array.from({ length: steps }, () =>
    roll() < 0.03 ? 0 : roll() < 0.75 ? 1 : 2 + below(3),
  )
  const actCount = actsPerStep.reduce((sum, count) => sum + count, 0)
  const keyOf = (act: number) => `act-${act}`

  function targets(act: number): string[] {
    const count = roll() < 0.9 ? 1 : 2 + below(2)
    return Array.from({ length: count }, () => {
      if (roll() < 0.75) return keyOf(Math.min(actCount - 1, act + 1 + below(3)))
      return keyOf(roll() < 0.7 ? below(act + 1) : below(actCount))
    })
  }

  function actOf(act: number): DrawnAct {
    const performers = new Set([below(roles)])
    while (performers.size < roles && roll() < 0.08) performers.add(below(roles))
    const isDecision = roll() < 0.35
    const count = isDecision ? 2 + (roll() < 0.2 ? 1 + below(3) : 0) : 1
    const outcomes: DrawnOutcome[] = Array.from(
      { length: act === actCount - 1 ? 0 : count },
      (_, outcome) => ({
        key: `outcome-${outcome}`,
        label: isDecision ? WORDS[below(WORDS.length)]! : null,
        to: targets(act),
      }),
    )
    const kind = act === 0 ? 'start' : act === actCount - 1 ? 'end' : isDecision ? 'decision' : 'process'
    return { key: keyOf(act), kind, performers: [...performers].map((role) => `role-${role}`), outcomes }
  }

  let next = 0
  return {
    roles: Array.from({ length: roles }, (_, role) => ({ key: `role-${role}` })),
    steps: actsPerStep.map((count, step) => ({
      key: `step-${step}`,
      number: `${step + 1}`,
      acts: Array.from({ length: count }, () => actOf(next++)),
    })),
  }
}
