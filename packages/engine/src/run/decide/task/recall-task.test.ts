import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { admin, by, hour, monday, started } from '../../../../test/played-run.ts'
import { foldRun } from '../../evolve/evolve.ts'
import type { Waktu } from '../../../sop.ts'

const petugas = by('petugas-1')
const begun = { type: 'NotRecallable', why: 'begun' }
const unknown = { type: 'NotRecallable', why: 'unknown' }
const hours = (value: number): Waktu => {
  const amount = [{ value, unit: 'hour' as const }]
  return { kind: 'fixed', text: `${value} jam`, min: amount, max: amount, clock: 'elapsed' }
}

describe('recalling a completion', () => {
  const sop = drawSop('a: b, c\nb @kepala:\nc @wakil: d\nd:')

  it('withdraws what it opened and opens the task again as it was', () => {
    const played = started(sop)
    const [before] = played.run!.tasks
    played.play('a')
    const already = played.events.length
    expect(played.recall('a', petugas, ' salah lampiran ')).toBeNull()
    expect(played.told(already)).toEqual(['TaskRecalled a', 'TaskWithdrawn b', 'TaskWithdrawn c'])
    expect(played.events[already]).toMatchObject({ attempt: 1, reason: 'salah lampiran' })
    expect(played.events.at(-1)).toMatchObject({ because: { act: 'a', attempt: 1 } })
    // But for its waiting, which is over.
    expect(played.run?.tasks).toEqual([{ ...before, waiting: { endedAt: played.now } }])
    expect(foldRun(played.events)).toEqual(played.run)
    expect(played.play('a').open).toEqual(['b 2', 'c 2'])
  })

  it('is never of what has been made public', () => {
    const publishing = withStep(sop, 1, {
      acts: sop.steps[0]!.acts.map((act) => ({ ...act, publishes: true as const })),
    })
    expect(started(publishing).play('a').recall('a', petugas)).toEqual(begun)
  })

  it('is over as soon as anybody has begun what it opened', () => {
    const yields = [{ artefact: 'data', text: 'Data' }]
    const begin: ((played: ReturnType<typeof started>) => void)[] = [
      (played) => played.play('c'),
      (played) => played.claim('b', by('kepala-1')),
      (played) => played.attach('b', [{ artefact: 'data', kind: 'note', text: 'isi' }], by('kepala-1')),
      (played) => played.pauseRow('b'),
      (played) => [played.pause(), played.resume()],
    ]
    for (const beginning of begin) {
      const played = started(withStep(sop, 2, { yields })).play('a')
      beginning(played)
      expect(played.recall('a', petugas)).toEqual(begun)
    }
  })

  it('is still possible after what it opened was assigned', () => {
    const played = started(sop).play('a')
    expect(played.assign('b', ['staf-1'])).toBeNull()
    expect(played.recall('a', petugas)).toBeNull()
  })

  it('is for who completed it, on whose behalf, and who acts for these', () => {
    const completed = () => {
      const played = started(sop)
      played.complete('a', 'done', { by: 'plt', actsFor: ['petugas-1'] })
      return played
    }
    expect(completed().recall('a', by('plt'))).toBeNull()
    expect(completed().recall('a', petugas)).toBeNull()
    expect(completed().recall('a', by('plh', 'petugas-1'))).toBeNull()
    expect(completed().recall('a', admin)).toEqual({ type: 'NotYourTask', task: { act: 'a', attempt: 1 } })
    expect(completed().recall('a', petugas, ' ')).toEqual({ type: 'ReasonMissing' })
  })

  it('is for completions alone', () => {
    const played = started(sop)
    expect(played.recall('a', petugas)).toEqual(unknown)
    expect(played.recall('d', petugas)).toEqual(unknown)
    played.play('a', 'b', 'c', 'd')
    expect(played.recall('d', petugas)).toEqual({ type: 'RunNotRunning', status: 'completed' })
  })

  it('is refused where the completion undid the work of others', () => {
    const back = drawSop('a: b, c\nb: ya > d | tidak > a\nc: d\nd all:')
    const played = started(back).play('a', 'b tidak')
    expect(played.open).toEqual(['a 2'])
    expect(played.recall('b', petugas)).toEqual(begun)
  })

  it('takes back a sending back that undid nothing', () => {
    const played = started(drawSop('a: b\nb: ya > c | tidak > a\nc:')).play('a', 'b tidak')
    expect(played.recall('b', petugas)).toBeNull()
    expect(played.open).toEqual(['b 1'])
  })

  it('is refused once the work has come to the same act again, since an act is never open twice', () => {
    const merged = drawSop('s: a, b\nb: a\na: c\nc:')
    const played = started(merged).play('s', 'a')
    expect(played.play('b').open).toEqual(['c 1', 'a 2'])
    expect(
      played.give({ type: 'recallTask', task: { act: 'a', attempt: 1 }, reason: 'keliru' }, petugas),
    ).toEqual(begun)
  })

  it('is refused once another branch has met what it opened', () => {
    const merged = drawSop('s: a, b\na: x > c | y > d\nb: c\nc:\nd:')
    const played = started(merged).play('s', 'a x', 'b')
    expect(played.open).toEqual(['c 1'])
    expect(played.recall('a', petugas)).toEqual(begun)
    expect(played.recall('b', petugas)).toBeNull()
    expect(played.open).toEqual(['c 1', 'b 1'])
  })
})

describe('recalling at a join', () => {
  const sop = drawSop('a: b, c\nb: d\nc: d\nd all:')

  it('takes back a branch that still waits', () => {
    const played = started(sop).play('a', 'b')
    const already = played.events.length
    expect(played.recall('b', petugas)).toBeNull()
    expect(played.told(already)).toEqual(['TaskRecalled b', 'BranchWithdrawn d'])
    expect(played.waiting).toEqual([])
    expect(played.play('c', 'b').open).toEqual(['d 1'])
  })

  it('lets the branches of others wait again that it has used up', () => {
    const played = started(sop).play('a', 'b', 'c')
    expect(played.recall('b', petugas)).toEqual(begun)
    const already = played.events.length
    expect(played.recall('c', petugas)).toBeNull()
    expect(played.told(already)).toEqual(['TaskRecalled c', 'TaskWithdrawn d', 'BranchArrived d'])
    expect(played.waiting).toEqual(['d<b'])
    expect(played.play('c').open).toEqual(['d 2'])
  })

  it('does not take a branch that waits again for one of a later attempt', () => {
    const sop = drawSop('s: x, b, c\nx: b\nb: ya > j | lain > k\nc: j\nk:\nj all:')
    const played = started(sop).play('s', 'b ya', 'c', 'x', 'b lain')
    expect(played.open).toEqual(['j 1', 'k 1'])
    played.give({ type: 'recallTask', task: { act: 'c', attempt: 1 }, reason: 'keliru' }, petugas)
    expect(played.waiting).toEqual(['j<b'])
    expect(played.recall('b', petugas)).toBeNull()
    expect(played.waiting).toEqual(['j<b'])
  })
})

describe('what a recalled task keeps', () => {
  it('is its row’s clock, as if the row had never been left', () => {
    const played = started(withStep(drawSop('a: b\nb:'), 1, { waktu: hours(10) }))
    played.now += 2 * hour
    played.play('a')
    played.now += 3 * hour
    played.recall('a', petugas)
    expect(played.run?.tasks).toMatchObject([{ openedAt: monday, dueAt: monday + 10 * hour }])
    expect(played.run?.clocks['row-1']).toMatchObject({ attempt: 1, openedAt: monday })
  })

  it('is due when its row is due by now, where the row was paused meanwhile', () => {
    const sop = withStep(drawSop('s: a, c\na: b; c: b\nb:'), 2, { waktu: hours(10) })
    const played = started(sop).play('s', 'a')
    played.pauseRow('c')
    played.now += 4 * hour
    played.resumeRow('c')
    expect(played.recall('a', petugas)).toBeNull()
    expect(played.run?.tasks).toMatchObject([
      { act: 'c', dueAt: monday + 14 * hour },
      { act: 'a', dueAt: monday + 14 * hour },
    ])
  })

  it('are the votes of the others', () => {
    const played = started(drawSop('a joint @kepala,wakil: b\nb:')).play('a')
    played.complete('a', 'done', { by: 'wakil-1' })
    expect(played.recall('a', by('kepala-1'))).toMatchObject({ type: 'NotYourTask' })
    expect(played.recall('a', by('wakil-1'))).toBeNull()
    expect(played.run?.tasks).toMatchObject([{ act: 'a', votes: { 'kepala-1': 'done' } }])
  })

  it('is its share of the rounds: what nobody began was none', () => {
    const played = started(drawSop('a: b\nb:', { loopLimit: 0 })).play('a')
    expect(played.recall('a', petugas)).toBeNull()
    expect(played.play('a').run).toMatchObject({ status: 'running', takenBack: { b: 1 } })
    expect(played.open).toEqual(['b 2'])
  })
})
