import { describe, expect, it } from 'vitest'
import { Allowance } from '../../../src/server/catalogue/allowance.ts'

describe('what a network may ask for', () => {
  it('is so much at once, and grows back with time, never beyond', () => {
    let now = 1_000
    const left = new Allowance(3, 2, () => now)
    const takes = (network: string, times: number) =>
      Array.from({ length: times }, () => left.take(network)).filter(Boolean).length
    expect([takes('a', 5), takes('b', 5)]).toEqual([3, 3])
    now += 1_000
    expect(takes('a', 5)).toBe(2)
    now += 3_600_000
    expect(takes('a', 9)).toBe(3)
  })

  it('takes nothing for what there is not enough for', () => {
    const left = new Allowance(5, 1, () => 0)
    expect([left.take('a', 10), left.take('a', 5), left.take('a')]).toEqual([false, true, false])
  })

  it('forgets who has long been silent, and not who asks', () => {
    const left = new Allowance(2, 0, () => 0)
    left.take('busy', 2)
    for (let network = 0; network < 9_999; network++) {
      left.take(`other ${network}`)
    }
    expect(left.take('busy')).toBe(false)
  })
})
