import { describe, expect, it } from 'vitest'
import { exactly, played, sendingBack } from '../../test/played.ts'
import { timedSop } from '../../test/timed-sop.ts'

const oneDay = timedSop('a:', ['1 hari'])
const people = (count: number, role = 'petugas') => new Map([[role, count]])
/** So many runs in a month keep this share of one person busy with work of one day. */
const monthlyFor = (share: number) => (share * played(oneDay, { runs: 1 }).minutesPerMonth) / 450

describe('people', () => {
  it('are enough where nobody says how many: nothing waits, and the load is told all the same', () => {
    const [role] = played(oneDay, { pace: exactly, runsPerMonth: monthlyFor(2.5) }).roles
    expect(role).toMatchObject({ people: null, utilisation: null, waitingMinutes: 0 })
    expect(role!.busyPeople).toBeCloseTo(2.5)
    expect(role!.workMinutesPerMonth).toBeCloseTo(450 * role!.tasksPerMonth)
  })

  it('let tasks wait as the theory of queues says (one person, work of one length, half busy)', () => {
    const { roles, steps, leadMinutes } = played(oneDay, {
      ...{ pace: exactly, people: people(1), runsPerMonth: monthlyFor(0.5), runs: 5_000 },
    })
    expect(roles[0]!.utilisation).toBeCloseTo(0.5)
    // Pollaczek and Khinchine: the mean wait is share / (2 x (1 - share)) of the work.
    expect(Math.abs(roles[0]!.waitingMinutes / 225 - 1)).toBeLessThan(0.1)
    expect(steps[0]!.waitingMinutes).toBe(roles[0]!.waitingMinutes)
    expect(leadMinutes!.mean).toBeCloseTo(450 + roles[0]!.waitingMinutes)
  })

  it('let nothing take longer when there are more of them', () => {
    const of = (count: number) =>
      played(oneDay, { people: people(count), runsPerMonth: monthlyFor(2), runs: 500 }).leadMinutes!.mean
    const means = [1, 2, 3, 20].map(of)
    expect(means).toEqual([...means].sort((one, other) => other - one))
    expect(means[3]).toBeCloseTo(played(oneDay, { runs: 500 }).leadMinutes!.mean)
  })

  it('of a role are at least one, and whole', () => {
    const asked = { runs: 200, runsPerMonth: monthlyFor(1) }
    expect(played(oneDay, { ...asked, people: people(0) })).toEqual(
      played(oneDay, { ...asked, people: people(1) }),
    )
    expect(played(oneDay, { ...asked, people: people(2.9) })).toEqual(
      played(oneDay, { ...asked, people: people(2) }),
    )
  })

  it('of every role are needed at once for a joint symbol, and share one that stands across their columns', () => {
    const loadsOf = (head: string) =>
      played(timedSop(`${head}:`, ['1 hari']), { pace: exactly, people: people(1, 'kepala') }).roles
    const [one, other] = loadsOf('a joint @kepala,petugas')
    expect([one!.tasksPerMonth, other!.tasksPerMonth]).toEqual([10, 10])
    expect(other!.waitingMinutes).toBeCloseTo(one!.waitingMinutes)
    const shared = loadsOf('a @kepala,petugas').map(({ tasksPerMonth }) => tasksPerMonth)
    expect(shared[0]! + shared[1]!).toBeCloseTo(10)
    expect(Math.min(...shared)).toBeGreaterThan(3)
  })

  it('drop what is taken back from them, and have only their time until then to show for it', () => {
    // b sends back while c, its sibling, is still at work for a day: c is withdrawn after an hour and begins anew.
    const sop = timedSop(
      'a: b, c\nb: ya > d | tidak > a\nc @kepala: d\nd all:',
      ['1 jam', '1 jam', '1 hari', '1 jam'],
      {
        loopLimit: 1,
      },
    )
    const { roles, stuckShare } = played(sop, {
      pace: exactly,
      odds: sendingBack('b', 1),
      runs: 3,
      runsPerMonth: 1,
    })
    expect(stuckShare).toBe(1)
    expect(roles.find(({ role }) => role === 'kepala')).toMatchObject({
      tasksPerMonth: 2,
      workMinutesPerMonth: 120,
    })
  })
})

describe('the bottleneck', () => {
  const line = timedSop('a: b\nb @kepala: ya > c | tidak > a\nc:', ['1 jam', '2 hari', '1 jam'])

  it('is the row where most of the lead time passes, with who does it', () => {
    expect(played(line).bottleneck).toMatchObject({ step: 'row-2', role: 'kepala', why: 'work' })
  })

  it('tells waiting from having more work than time', () => {
    const busy = { people: people(1, 'kepala'), odds: sendingBack('b', 0) }
    expect(played(line, { ...busy, runsPerMonth: monthlyFor(0.45) }).bottleneck?.why).toBe('waiting')
    const overloaded = played(line, { ...busy, runsPerMonth: monthlyFor(1) })
    expect(overloaded.bottleneck?.why).toBe('overload')
    expect(overloaded.roles.find(({ role }) => role === 'kepala')!.utilisation).toBeGreaterThan(1)
  })

  it('tells when a row is long because it is done again and again', () => {
    expect(played(line, { odds: sendingBack('b', 0.6) }).bottleneck).toMatchObject({
      step: 'row-2',
      why: 'rework',
    })
  })

  it('that would keep people at work for centuries is not followed for longer than ten years', () => {
    const months = timedSop('a:', ['12 bulan'])
    const { unfinishedShare, completed } = played(months, { people: people(1), runsPerMonth: 100, runs: 500 })
    expect(unfinishedShare).toBeGreaterThan(0.9)
    expect(completed).toBeGreaterThan(5)
  })
})
