import { describe, expect, it } from 'vitest'
import { embargoSentence, embargoUntil, type Embargoed } from './embargo.ts'

const quarter: Embargoed = {
  rule: { kind: 'after-period', days: 15 },
  period: '2026-T1',
  informationClass: 'berkala',
  zone: 'Asia/Jakarta',
}
const midnight = Date.parse('2026-04-14T17:00Z')

describe('data are kept back', () => {
  it('until the day of their release begins on the clocks of the regency', () => {
    expect(embargoUntil(quarter)).toBe(midnight)
    expect(embargoUntil({ ...quarter, zone: 'Asia/Jayapura' })).toBe(midnight - 2 * 3_600_000)
    const dates = ['2026-05-04', '2026-11-02']
    expect(embargoUntil({ ...quarter, rule: { kind: 'announced', dates } })).toBe(
      Date.parse('2026-05-03T17:00Z'),
    )
  })

  it.each<[string, Partial<Embargoed>]>([
    ['no list has an entry in force', { rule: null }],
    ['they are about no period', { period: null }],
    ['they name no period of the calendar', { period: 'awal tahun' }],
    ['no day was announced for them', { rule: { kind: 'announced', dates: ['2026-02-02'] } }],
    ['they are released when there is something to tell', { rule: { kind: 'as-needed' } }],
    ['they have to be told at once', { informationClass: 'serta-merta' }],
  ])('not where %s', (_, change) => {
    expect(embargoUntil({ ...quarter, ...change })).toBeNull()
  })

  it('and whoever finishes them earlier reads the day of the regency', () => {
    expect(embargoSentence(midnight, 'Asia/Jakarta', 'id')).toContain('2026-04-15')
    expect(embargoSentence(midnight, 'Asia/Jakarta', 'en')).toContain('public from 2026-04-15 on')
  })
})
