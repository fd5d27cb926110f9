import { describe, expect, it, test } from 'vitest'
import { drawSop } from '../../../test/drawn-sop.ts'
import { started } from '../../../test/played-run.ts'
import { migrationObstacles } from './migration-obstacles.ts'
import type { Key } from '../../sop.ts'

/** What keeps a run of one drawing, played so far, from going on with another one. */
function obstacles(from: string, moves: string[], to: string, unplayed: Key[] = []) {
  const played = started(drawSop(from, { loopLimit: 1 })).play(...moves)
  const cast = (role: Key) => (unplayed.includes(role) ? [] : [`${role}-1`])
  return migrationObstacles({ ...played.context, cast }, played.run!, { id: 'versi-2', sop: drawSop(to) })
}

describe('a run can go on with a version that', () => {
  test.each([
    ['changes only what lies behind it', 'a: b\nb: c\nc:', ['a'], 'x: b\nb: c\nc:'],
    ['adds rows before, between and behind', 'a: b\nb: c\nc:', ['a'], 'x: a\na: b\nb: y\ny: c\nc: z\nz:'],
    ['leaves out what lies ahead', 'a: b\nb: c\nc: d\nd:', ['a'], 'a: b\nb: d\nd:'],
    ['draws its act in another row', 'a: b\nb: c\nc:', ['a'], 'a: b; b: c\nc:'],
    [
      'joins its branches where they already wait',
      'a: b, c\nb: d\nc: d\nd all:',
      ['a', 'b'],
      'a: b, c\nc: d\nb: d\nd all: e\ne:',
    ],
    ['has one start only, another one', 'a start: b\nb: c\nc:', ['a'], 'x start: b\nb: c\nc:'],
    ['has further starts beside its own', 'a start: b\nb: c\nc:', ['a'], 'a start: b\nx start: b\nb: c\nc:'],
  ])('%s', (_, from, moves, to) => {
    expect(obstacles(from, moves, to)).toEqual([])
  })
})

describe('a run cannot go on where', () => {
  it('its open act is gone', () => {
    expect(obstacles('a: b\nb: c\nc:', ['a'], 'a: c\nc:')).toEqual([{ type: 'ActGone', act: 'b' }])
  })

  it('the join at which a branch waits is gone, or has become an act like others', () => {
    const from = 'a: b, c\nb: d\nc: d\nd all:'
    expect(obstacles(from, ['a', 'b'], 'a: b, c\nb: e\nc: e\ne all:')).toEqual([
      { type: 'ActGone', act: 'd' },
    ])
    expect(obstacles(from, ['a', 'b'], 'a: b, c\nb: d\nc: d\nd:')).toEqual([
      { type: 'JoinChanged', act: 'd', from: 'b' },
    ])
  })

  it('the branch that waits no longer leads to its join', () => {
    const from = 'a: b, c\nb: d\nc: d\nd all:'
    expect(obstacles(from, ['a', 'b'], 'a: b, c\nb: e\nc: d\ne: d\nd all:')).toEqual([
      { type: 'JoinChanged', act: 'd', from: 'b' },
    ])
  })

  it('a join ahead waits for a branch that would have begun behind it', () => {
    expect(obstacles('a: b\nb: d\nd:', ['a'], 'a: b, x\nb: d\nx: d\nd all:')).toEqual([
      { type: 'BranchMissing', act: 'd', missing: ['x'] },
    ])
  })

  it('a branch that waits would have nobody to wait for', () => {
    expect(obstacles('a: b, c\nb: d\nc: d\nd all:', ['a', 'b'], 'a: b, c\nb: d\nc:\nd all:')).toEqual([
      { type: 'BranchMissing', act: 'd', missing: [] },
    ])
  })

  it('it was opened at a start that is none any more, of several', () => {
    const from = 'a start: b\nx start: b\nb all: c\nc:'
    const to = 'a: b\ny start: b\nx start: b\nb all: c\nc:'
    expect(obstacles(from, ['a', 'x'], to)).toEqual([{ type: 'StartGone', act: 'a' }])
  })

  it('nobody plays a role that is needed from here on', () => {
    const to = 'a @baru: b\nb: c\nc @baru,petugas: d\nd @lain:'
    expect(obstacles('a: b\nb: c\nc: d\nd:', ['a'], to, ['baru', 'lain'])).toEqual([
      { type: 'RoleUnplayed', role: 'baru' },
      { type: 'RoleUnplayed', role: 'lain' },
    ])
    expect(obstacles('a: b\nb: c\nc:', ['a'], 'a @baru: b\nb: c\nc:', ['baru'])).toEqual([])
  })

  it('nobody plays the role that its open act now has; whoever has the act under an old role keeps it', () => {
    expect(obstacles('a: b\nb:', ['a'], 'a: b\nb @baru:', ['baru'])).toEqual([
      { type: 'RoleUnplayed', role: 'baru' },
    ])
    expect(obstacles('a: b\nb:', ['a'], 'a: b\nb:', ['petugas'])).toEqual([])
    expect(obstacles('a: b\nb: ya > | tidak > a', ['a'], 'a: b\nb: ya > | tidak > a', ['petugas'])).toEqual([
      { type: 'RoleUnplayed', role: 'petugas' },
    ])
  })

  it('several things stand in the way: all are told', () => {
    const to = 'a: b, x\nb: e\ne @baru: d\nx: d\nd all:'
    expect(obstacles('a: b, c\nb: d\nc: d\nd all:', ['a', 'b'], to, ['baru'])).toEqual([
      { type: 'ActGone', act: 'c' },
      { type: 'JoinChanged', act: 'd', from: 'b' },
    ])
    expect(obstacles('a: b\nb: d\nd:', ['a'], to, ['baru'])).toEqual([
      { type: 'BranchMissing', act: 'd', missing: ['x'] },
      { type: 'RoleUnplayed', role: 'baru' },
    ])
  })
})

describe('a stuck run', () => {
  const from = 'a: b\nb: ya > c | tidak > a\nc:'
  const stuck = ['a', 'b tidak', 'a', 'b tidak']

  it('can go on where the acts that it would open and the one that it stopped at are drawn', () => {
    expect(obstacles(from, stuck, 'a: x\nx: b\nb: ya > c | tidak > a\nc:')).toEqual([])
    expect(obstacles(from, stuck, 'x: b\nb: ya > c | tidak > x\nc:')).toEqual([{ type: 'ActGone', act: 'a' }])
    expect(obstacles(from, stuck, 'a: x\nx: ya > c | tidak > a\nc:')).toEqual([{ type: 'ActGone', act: 'b' }])
  })

  it('needs players for what it opens', () => {
    expect(obstacles(from, stuck, 'a @baru: b\nb: ya > c | tidak > a\nc:', ['baru'])).toEqual([
      { type: 'RoleUnplayed', role: 'baru' },
    ])
  })
})

it('the version that a run has is no other version, by its name and by its content', () => {
  const played = started(drawSop('a: b\nb:'))
  const { sop } = played.context
  const to = (id: string) =>
    migrationObstacles({ ...played.context, versionId: 'versi-1' }, played.run!, { id, sop })
  expect(to('versi-1')).toEqual([{ type: 'SameVersion' }])
  expect(to('versi-2')).toEqual([{ type: 'SameVersion' }])
})

describe('a run cannot go on beside the ways of the other version', () => {
  it('where its act is drawn and nothing leads there', () => {
    const from = 'a: b\nb: c, d\nc: e\nd: e\ne all:'
    expect(obstacles(from, ['a'], 'x: e\nb: c, d\nc: e\nd: e\ne all:')).toEqual([
      { type: 'ActUnreached', act: 'b' },
    ])
  })

  it('where a branch waits and nothing leads there', () => {
    const from = 'a: b, c\nb: d\nc: d\nd all:'
    expect(obstacles(from, ['a', 'b'], 'x:\na: b, c\nb: d\nc: d\nd all:')).toEqual([
      { type: 'ActUnreached', act: 'c' },
      { type: 'ActUnreached', act: 'd' },
      { type: 'JoinChanged', act: 'd', from: 'b' },
    ])
  })
})
