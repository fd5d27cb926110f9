import { describe, expect, it } from 'vitest'
import { randomSop, withDuties } from '../../../engine/test/random-sop.ts'
import { isSound, soundness } from '@satualur/engine'
import { calendar, exactly, monday, played, sendingBack } from '../../test/played.ts'
import { timedSop } from '../../test/timed-sop.ts'
import { usualAssumptions } from './assumptions.ts'
import { whatIf } from './simulation.ts'

const checked = timedSop('a: b\nb: ya > c | tidak > a\nc:', ['2 hari', '3 jam', '30 menit'])

describe('a simulation', () => {
  it('tells the same of the same seed, and something else of another', () => {
    expect(played(checked, { runs: 300 })).toEqual(played(checked, { runs: 300 }))
    expect(played(checked, { runs: 300, seed: 'lain' }).leadMinutes).not.toEqual(
      played(checked, { runs: 300 }).leadMinutes,
    )
  })

  it('tells the same in one go and step by step, and says how far it is', () => {
    const people = new Map([['petugas', 1]])
    const simulation = whatIf(checked, calendar, { ...usualAssumptions(monday), runs: 250, people })
    if ('findings' in simulation) throw new Error('refused')
    expect(simulation.step(0)).toMatchObject({ played: 0, of: 250, leadMinutes: null, histogram: [] })
    expect([simulation.step(100).played, simulation.isOver]).toEqual([100, false])
    expect([simulation.step(100).played, simulation.isOver]).toEqual([200, false])
    expect(simulation.step(100)).toEqual(played(checked, { runs: 250, people }))
    expect(simulation.isOver).toBe(true)
  })

  it('refuses an SOP that cannot run, with the findings that say why', () => {
    const deadlocked = timedSop('a: ya > b | tidak > c\nb: d\nc: d\nd all:', [])
    expect(whatIf(deadlocked, calendar, usualAssumptions(monday))).toEqual({
      findings: soundness(deadlocked),
    })
  })

  it('comes to its end for every sound SOP, and every run ends or is stuck', () => {
    const sops = Array.from({ length: 300 }, (_, seed) => withDuties(seed, randomSop(seed, 5 + (seed % 20))))
    const sound = sops.filter(isSound)
    expect(sound.length).toBeGreaterThan(150)
    for (const sop of sound) {
      const result = played(sop, { runs: 20, people: new Map([['walidata', 1]]) })
      expect(result.played).toBe(20)
      expect(result.unfinishedShare).toBe(0)
      expect(result.completed / 20 + result.stuckShare).toBeCloseTo(1)
      const shares = result.steps.reduce((sum, { leadShare }) => sum + leadShare, 0)
      expect(shares).toBeCloseTo(result.completed > 0 ? 1 : 0)
    }
  })
})

describe('a run with several starts', () => {
  const lines = 'a start: {}\nb start: {}\n{}'
  const drawn = (a: string, b: string, rest: string) =>
    timedSop(lines.replace('{}', a).replace('{}', b).replace('{}', rest), ['1 hari', '1 hari', '1 hari'])

  it('opens at all of them where their work is joined', () => {
    const { steps } = played(drawn('c', 'c', 'c all:'), { runs: 100 })
    expect(steps.map(({ visitsPerRun }) => visitsPerRun)).toEqual([1, 1, 1])
  })

  it('opens at one of them where they are alternatives, each as often', () => {
    const [a, b, c] = played(drawn('c', 'c', 'c:')).steps.map(({ visitsPerRun }) => visitsPerRun)
    expect(a! + b!).toBeCloseTo(1)
    expect(Math.abs(a! - 0.5)).toBeLessThan(0.03)
    expect(c).toBe(1)
  })
})

describe('where everything takes just its standard time, a run', () => {
  it('ends when its critical path says, counted on the real calendar', () => {
    // 17 March 2026 is a Tuesday; from 18 to 24 March Nyepi, Idulfitri, their joint leave and a weekend lie between.
    const parallel = timedSop('a: b, c\nb: d\nc: d\nd all:', ['1 jam', '3 hari', '2 jam', '30 menit'])
    const startAt = Date.parse('2026-03-17T08:00:00+08:00')
    const endAt = Date.parse('2026-03-27T09:30:00+08:00')
    const result = played(parallel, { runs: 1, startAt, pace: exactly })
    expect(result.leadMinutes).toEqual({ mean: 1440, median: 1440, p80: 1440, p95: 1440 })
    expect(result.leadDays?.median).toBeCloseTo((endAt - startAt) / 86_400_000, 9)
    expect(result.steps.map(({ leadShare }) => leadShare)).toEqual(
      [60, 1350, 0, 30].map((part) => part / 1440),
    )
  })

  it('takes as long wherever in the year it begins, and keeps the standard time of the rows it passes', () => {
    const { leadMinutes, standardMinutes, withinStandardShare } = played(checked, {
      pace: exactly,
      odds: sendingBack('b', 0),
    })
    expect(leadMinutes?.p95).toBeCloseTo(900 + 180 + 30)
    expect(leadMinutes?.mean).toBeCloseTo(900 + 180 + 30)
    expect(standardMinutes).toBeCloseTo(900 + 180 + 30)
    expect(withinStandardShare).toBe(1)
  })

  it('enters a row of several symbols once, and each of them has its part of the time', () => {
    const row = timedSop('a: b; b @kepala: c\nc:', ['1 hari', '1 jam'])
    const { leadMinutes, roles, steps } = played(row, { runs: 10, pace: exactly, runsPerMonth: 1 })
    expect(leadMinutes?.mean).toBeCloseTo(450 + 60)
    expect(steps[0]).toMatchObject({ visitsPerRun: 1 })
    expect(roles.map(({ workMinutesPerMonth }) => workMinutesPerMonth)).toEqual([225 + 60, 225])
  })
})

describe('sending back', () => {
  it('never makes a run shorter on average, the more of it the less so', () => {
    const patient = { ...checked, loopLimit: 500 }
    const means = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7].map(
      (share) => played(patient, { odds: sendingBack('b', share) }).leadMinutes!.mean,
    )
    expect(means).toEqual([...means].sort((one, other) => one - other))
    // One round takes 2 days and 3 hours at 0.9 of them, and 1 / (1 - 0.5) rounds are expected.
    expect(means[5]! / (0.9 * (2 * 1080 + 30))).toBeCloseTo(1, 1)
  })

  it.each([0, 1, 2])('beyond a loop limit of %i leaves the run stuck', (loopLimit) => {
    const { stuckShare, completed } = played({ ...checked, loopLimit }, { odds: sendingBack('b', 0.5) })
    expect(Math.abs(stuckShare - 0.5 ** (loopLimit + 1))).toBeLessThan(0.03)
    expect(completed).toBe(Math.round(2_000 * (1 - stuckShare)))
  })

  it('always leaves nothing to be told of lead times, and asks for no endless work', () => {
    const always = { odds: sendingBack('b', 1), runs: 5 }
    expect(played({ ...checked, loopLimit: 3 }, always)).toMatchObject({
      ...{ stuckShare: 1, completed: 0, leadMinutes: null, leadDays: null, histogram: [] },
      ...{ standardMinutes: null, withinStandardShare: null, bottleneck: null },
    })
    expect(played({ ...checked, loopLimit: 1e9 }, always)).toMatchObject({ unfinishedShare: 1, completed: 0 })
  })
})
