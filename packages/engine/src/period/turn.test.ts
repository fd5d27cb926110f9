import { describe, expect, it, test } from 'vitest'
import { dateOfDay, dayNumber, instantAt } from '../calendar/calendar-day.ts'
import { addPeriods, type Frequency } from './period.ts'
import { periodOfTurnOn, turnOf, type TurnTerms } from './turn.ts'

const zone = 'Asia/Makassar'
const start = (afterDays: number): TurnTerms => ({ opens: 'period-start', afterDays })
const end = (afterDays: number): TurnTerms => ({ opens: 'period-end', afterDays })

describe('the turn of a period', () => {
  test.each([
    ['2026-03', start(0), '2026-03-01', '2026-03-31'],
    ['2026-03', start(9), '2026-03-10', '2026-04-09'],
    ['2026-03', end(0), '2026-04-01', '2026-04-30'],
    ['2026-02', end(4), '2026-03-05', '2026-04-04'],
    ['2026-T4', end(0), '2027-01-01', '2027-03-31'],
    ['2025-S2', end(14), '2026-01-15', '2026-07-14'],
    ['2024', start(59), '2024-02-29', '2025-02-28'],
  ] as const)('%s, opened by %o, lasts from %s to %s', (period, terms, opensOn, endsOn) => {
    expect(turnOf(period, zone, terms)).toMatchObject({ period, opensOn, endsOn })
  })

  it('begins and ends at midnight in the zone of the regency, and the next one begins when it ends', () => {
    const turn = turnOf('2026-T1', zone, end(2))
    expect(turn.opensAt).toBe(Date.parse('2026-04-02T16:00Z'))
    expect(turn.endsAt).toBe(instantAt('2026-07-03', 0, zone))
    expect(turnOf('2026-T2', zone, end(2)).opensAt).toBe(turn.endsAt)
  })

  it('follows the period where nobody has set a schedule', () => {
    expect(turnOf('2026-03', zone)).toEqual(turnOf('2026-03', zone, end(0)))
    expect(periodOfTurnOn('monthly', '2026-04-01')).toBe('2026-03')
  })

  it('faults on what is no period and on days that are not whole', () => {
    expect(() => turnOf('2026-13', zone)).toThrow(RangeError)
    expect(() => turnOf('2026-03', zone, start(0.5))).toThrow(RangeError)
    expect(() => periodOfTurnOn('monthly', '2026-03-01', start(Infinity))).toThrow(RangeError)
  })
})

it('gives every day to exactly one turn, whatever the terms', () => {
  const frequencies: Frequency[] = ['monthly', 'quarterly', 'semester', 'yearly']
  for (const frequency of frequencies) {
    for (const terms of [start(0), start(31), end(0), end(45), end(366)]) {
      for (let day = dayNumber('2023-11-15'); day < dayNumber('2025-03-15'); day++) {
        const date = dateOfDay(day)
        const period = periodOfTurnOn(frequency, date, terms)
        const turn = turnOf(period, zone, terms)
        expect([turn.opensOn <= date, date <= turn.endsOn]).toEqual([true, true])
        expect(turnOf(addPeriods(period, 1), zone, terms).opensAt).toBe(turn.endsAt)
      }
    }
  }
})
