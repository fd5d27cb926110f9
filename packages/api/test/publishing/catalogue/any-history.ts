import type { InformationClass } from '@satualur/engine'
import fc from 'fast-check'

/** What may happen to a dataset of a regency, in any order; most of it makes no sense half of the time, as in life. */
export type Happening =
  | { type: 'release'; dataset: number; period: string }
  /** Its day is far ahead. */
  | { type: 'plan'; dataset: number; period: string }
  | { type: 'withdraw'; dataset: number; period: string; reason: string }
  | { type: 'open' }
  | { type: 'close' }

export interface History {
  classes: InformationClass[]
  happenings: Happening[]
}

const dataset = fc.nat({ max: 3 })
const period = fc.constantFrom('2026-01', '2026-02', '2026-T1')

/** Datasets of all classes, and what happens to them. */
export const anyHistory: fc.Arbitrary<History> = fc.record({
  classes: fc.array(
    fc.constantFrom<InformationClass>('berkala', 'serta-merta', 'setiap-saat', 'dikecualikan'),
    { minLength: 4, maxLength: 4 },
  ),
  happenings: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ type: fc.constant('release' as const), dataset, period }) },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('plan' as const), dataset, period }) },
      {
        weight: 3,
        arbitrary: fc.record({
          type: fc.constant('withdraw' as const),
          ...{ dataset, period },
          reason: fc.constantFrom('Salah periode', 'Memuat nama orang'),
        }),
      },
      { weight: 1, arbitrary: fc.constantFrom<Happening>({ type: 'open' }, { type: 'close' }) },
    ),
    { maxLength: 14 },
  ),
})
