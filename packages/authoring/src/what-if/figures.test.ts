import { flowOf } from '@satualur/engine'
import { describe, expect, it } from 'vitest'
import { readSampleRegencies } from '../../../sample/src/read-sample.ts'
import { played } from '../../test/played.ts'
import { Agenda } from './agenda.ts'
import { histogramOf } from './histogram.ts'
import { lot } from './lot.ts'
import { spreadOf } from './spread.ts'

describe('a spread', () => {
  it('has percentiles that occur, and nothing to say of nothing', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(spreadOf(hundred)).toEqual({ mean: 50.5, median: 50, p80: 80, p95: 95 })
    expect(spreadOf([7])).toEqual({ mean: 7, median: 7, p80: 7, p95: 7 })
    expect(spreadOf([])).toBeNull()
  })
})

describe('a histogram', () => {
  const minutes = Array.from({ length: 1_000 }, (_, index) => 3_000 + 4_000 * lot('histogram', index))

  it('counts every value once, in bins that follow one another and are read as working time', () => {
    const bins = histogramOf(minutes, 450)
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(1_000)
    expect(bins.length).toBeLessThanOrEqual(21)
    expect(bins.slice(1).map(({ fromMinutes }) => fromMinutes)).toEqual(
      bins.slice(0, -1).map(({ untilMinutes }) => untilMinutes),
    )
    expect(bins[0]).toMatchObject({ fromMinutes: 2925, untilMinutes: 3150 })
    const inFirst = minutes.filter((each) => each >= 2925 && each < 3150)
    expect(bins[0]!.count).toBe(inFirst.length)
  })

  it('gathers a long tail in a last bin without an end', () => {
    const bins = histogramOf([...minutes, 90_000, 900_000], 450)
    expect(bins.at(-1)).toMatchObject({ untilMinutes: null })
    expect(bins.at(-1)!.count).toBeGreaterThanOrEqual(2)
    expect(bins.length).toBeLessThanOrEqual(21)
  })

  it('of equal values is one bin, and of none is none', () => {
    expect(histogramOf([450, 450], 450)).toEqual([{ fromMinutes: 450, untilMinutes: 451, count: 2 }])
    expect(histogramOf([], 450)).toEqual([])
  })
})

describe('an agenda', () => {
  it('gives what was added by time, and of one time what was added first', () => {
    const agenda = new Agenda<number>()
    const times = Array.from({ length: 500 }, (_, index) => Math.floor(20 * lot('agenda', index)))
    for (const [index, at] of times.entries()) agenda.add(at, index)
    const wanted = times.map((at, index) => ({ at, index })).sort((one, other) => one.at - other.at)
    expect(agenda.nextAt).toBe(wanted[0]!.at)
    expect(times.map(() => agenda.take())).toEqual(wanted.map(({ index }) => index))
    expect([agenda.take(), agenda.nextAt]).toEqual([null, null])
  })
})

describe('two thousand runs of a sample regency', () => {
  const sops = readSampleRegencies().flatMap((sample) => sample.sops)

  it.each(sops.map((sop) => [sop.title, sop] as const))('are told whole: %s', (_, sop) => {
    const result = played(sop)
    expect(result.played).toBe(2_000)
    expect(result.completed).toBeGreaterThan(1_990)
    const { median, mean, p80, p95 } = result.leadMinutes!
    expect(median).toBeLessThan(p80)
    expect(p80).toBeLessThan(p95)
    expect(mean).toBeLessThan(p95)
    expect(result.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(result.completed)
    expect(result.steps.map(({ step }) => step)).toEqual(sop.steps.map(({ key }) => key))
    expect(result.steps.reduce((sum, { leadShare }) => sum + leadShare, 0)).toBeCloseTo(1)
    expect(result.bottleneck!.leadShare).toBe(Math.max(...result.steps.map(({ leadShare }) => leadShare)))
  })

  it('take longer where more is sent back, whatever the SOP', () => {
    for (const sop of sops) {
      const decisions = sop.steps.flatMap(({ acts }) => acts).filter(({ outcomes }) => outcomes.length > 1)
      const means = [0, 0.1, 0.2, 0.3].map((share) => {
        const odds = new Map(
          decisions.map((act) => [
            act.key,
            new Map(
              act.outcomes.map((outcome) => [
                outcome.key,
                flowOf(sop).sendsBack(act.key, outcome) ? share : 1 - share,
              ]),
            ),
          ]),
        )
        return played({ ...sop, loopLimit: 200 }, { runs: 1_000, odds }).leadMinutes!.mean
      })
      expect(means).toEqual([...means].sort((one, other) => one - other))
    }
  })
})
