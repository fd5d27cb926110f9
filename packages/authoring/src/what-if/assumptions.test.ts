import { flowOf, parseWaktu, usualCalendar } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { exactly, monday, played } from '../../test/played.ts'
import { timedSop } from '../../test/timed-sop.ts'
import { drawSop } from '../../../engine/test/drawn-sop.ts'
import { lot } from './lot.ts'
import { oddsOf, outcomeDrawn } from './outcome-odds.ts'
import { paces, shareDrawn } from './pace.ts'
import { officeMinutesOf, officeWeekAt } from './standard-minutes.ts'

const evenly = Array.from({ length: 1_000 }, (_, index) => (index + 0.5) / 1_000)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('a standard time as work', () => {
  const week = officeWeekAt(usualCalendar('Asia/Makassar'), monday)
  const minutes = (text: string, bareDay: 'working' | 'calendar' = 'working') =>
    officeMinutesOf(parseWaktu(text), bareDay, 1, week)

  it('is itself in minutes, hours and hari kerja, the larger end of a range', () => {
    expect(
      ['30 detik', '45 menit', '1,5 jam', '2 hari kerja', '1 - 3 hari', '1 hari 2 jam'].map((text) =>
        minutes(text),
      ),
    ).toEqual([0.5, 45, 90, 900, 1350, 570])
  })

  it('is the office time that lies in hari kalender, weeks, months and days round the clock', () => {
    expect(minutes('7 hari', 'calendar')).toBe(2250)
    expect(minutes('2 minggu')).toBe(4500)
    expect(minutes('12 bulan')).toBeCloseTo((2250 * 365.25) / 7)
    expect(minutes('1 x 24 jam')).toBeCloseTo(2250 / 7)
  })

  it('is not there without a number, and grows with the items it counts for', () => {
    expect(minutes('sesuai kebutuhan')).toBeNull()
    expect(officeMinutesOf(parseWaktu('5 menit/berkas'), 'working', 12, week)).toBe(60)
  })

  it('that the sheet does not have is assumed to be one working day, until somebody says otherwise', () => {
    const sop = timedSop('a: b\nb:', ['1 jam', null])
    const asked = { pace: exactly, runs: 5 }
    expect(
      played(sop, asked).steps.map(({ standardMinutes, isAssumed }) => [standardMinutes, isAssumed]),
    ).toEqual([
      [60, false],
      [450, true],
    ])
    // A row with a number keeps it, whatever is assumed.
    const assumedMinutes = new Map([
      ['row-1', 999],
      ['row-2', 30],
    ])
    expect(played(sop, { ...asked, assumedMinutes }).leadMinutes?.mean).toBeCloseTo(90)
  })
})

describe('a pace', () => {
  it('lies between its fastest and its slowest, around its usual', () => {
    for (const pace of Object.values(paces)) {
      const shares = evenly.map((lot) => shareDrawn(pace, lot))
      expect(shares).toEqual([...shares].sort((one, other) => one - other))
      expect(shareDrawn(pace, 0)).toBe(pace.fastest)
      expect(shareDrawn(pace, 1)).toBe(pace.slowest)
      expect(mean(shares)).toBeCloseTo((pace.fastest + pace.usual + pace.slowest) / 3, 3)
    }
  })

  it('may be one number, or three in any order', () => {
    expect(evenly.every((lot) => shareDrawn(exactly, lot) === 1)).toBe(true)
    const turned = { fastest: 1.6, usual: 0.3, slowest: 0.8 }
    expect(evenly.map((lot) => shareDrawn(turned, lot))).toEqual(
      evenly.map((lot) => shareDrawn(paces.biasa, lot)),
    )
  })

  it('of one row changes that row alone', () => {
    const sop = timedSop('a: b\nb:', ['1 hari', '1 hari'])
    const { steps } = played(sop, {
      pace: exactly,
      paces: new Map([['row-2', { fastest: 2, usual: 2, slowest: 2 }]]),
    })
    expect(steps.map(({ workMinutes }) => Math.round(workMinutes!))).toEqual([450, 900])
  })
})

describe('the odds of a decision', () => {
  const sop = drawSop(
    'a:  b\nb: sesuai > c | setuju > c | tidak > a | ulang > b\nc: ya > d | lain > d\nd: ulang > a | balik > c',
  )
  const shares = (act: string, odds = new Map<string, Map<string, number>>()) =>
    oddsOf(sop, flowOf(sop).acts.get(act)!.act, { odds }).map(({ outcome, share }) => [
      outcome.key,
      Number(share.toFixed(9)),
    ])

  it('are 85 % forward and 15 % back, evenly among each', () => {
    expect(shares('b')).toEqual([
      ['sesuai', 0.425],
      ['setuju', 0.425],
      ['tidak', 0.075],
      ['ulang', 0.075],
    ])
    expect(shares('c')).toEqual([
      ['ya', 0.5],
      ['lain', 0.5],
    ])
    expect(shares('d')).toEqual([
      ['ulang', 0.5],
      ['balik', 0.5],
    ])
    expect(shares('a')).toEqual([['done', 1]])
  })

  it('are what was said, made to add up', () => {
    expect(
      shares(
        'c',
        new Map([
          [
            'c',
            new Map([
              ['ya', 30],
              ['lain', 10],
            ]),
          ],
        ]),
      ),
    ).toEqual([
      ['ya', 0.75],
      ['lain', 0.25],
    ])
    expect(
      shares(
        'c',
        new Map([
          [
            'c',
            new Map([
              ['ya', 0],
              ['lain', -1],
            ]),
          ],
        ]),
      ),
    ).toEqual([
      ['ya', 0.5],
      ['lain', 0.5],
    ])
  })

  it('are kept by the outcomes that are drawn', () => {
    const odds = oddsOf(sop, flowOf(sop).acts.get('b')!.act, { odds: new Map() })
    const drawn = evenly.map((lot) => outcomeDrawn(odds, lot))
    expect(drawn.filter((outcome) => outcome === 'setuju')).toHaveLength(425)
    expect(drawn.filter((outcome) => outcome === 'ulang')).toHaveLength(75)
    expect(outcomeDrawn(odds, 1)).toBe('ulang')
  })
})

describe('a lot', () => {
  const lots = Array.from({ length: 20_000 }, (_, run) => lot('benih', run, 'work', 'periksa', 1))

  it('falls evenly, and alike for the same name only', () => {
    for (let tenth = 0; tenth < 10; tenth++) {
      const inTenth = lots.filter((each) => Math.floor(each * 10) === tenth)
      expect(Math.abs(inTenth.length - 2_000)).toBeLessThan(200)
    }
    expect(new Set(lots).size).toBeGreaterThan(19_900)
    expect(lot('benih', 7, 'work', 'periksa', 1)).toBe(lots[7])
    expect(lot('benih', 7, 'work', 'periksa', 2)).not.toBe(lots[7])
    expect(lot('benih', 7, 'work', 'periks', 'a', 1)).not.toBe(lots[7])
  })

  it('does not follow the lot of a neighbour', () => {
    const products = lots.slice(1).map((each, run) => (each - 0.5) * (lots[run]! - 0.5))
    expect(Math.abs(mean(products) * 12)).toBeLessThan(0.03)
  })
})
