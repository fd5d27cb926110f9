import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../test/drawn-sop.ts'
import { started } from '../../../../test/played-run.ts'

describe('parallel work', () => {
  const parallel = drawSop('a: b, c\nb: d\nc: d\nd all: e\ne:')

  it('opens all targets of an outcome', () => {
    expect(started(parallel).play('a').open).toEqual(['b 1', 'c 1'])
  })

  it('waits at a join for all branches, whose arrivals are used up when it opens', () => {
    const played = started(parallel).play('a', 'c')
    expect(played.open).toEqual(['b 1'])
    expect(played.waiting).toEqual(['d<c'])
    const before = played.events.length
    played.play('b')
    expect(played.told(before)).toEqual(['TaskCompleted b', 'BranchArrived d', 'TaskOpened d'])
    expect(played.waiting).toEqual([])
  })

  it('opens at the first arrival where any branch is enough', () => {
    const played = started(drawSop('a: ya > b | tidak > c\nb: d\nc: d\nd:')).play('a tidak', 'c')
    expect(played.open).toEqual(['d 1'])
  })

  it('does not wait for a branch that cannot come from the start', () => {
    expect(started(drawSop('a: c\nb: c\nc all:')).play('a').open).toEqual(['c 1'])
  })

  it('completes the run when nothing is open and nothing waits', () => {
    const played = started(drawSop('a: b, c\nb:\nc:')).play('a', 'b')
    expect(played.run?.status).toBe('running')
    played.play('c')
    expect(played.run).toMatchObject({ status: 'completed', completedAt: played.now })
    expect(played.told().at(-1)).toBe('RunCompleted')
  })

  it('ignores, in an SOP that was never sound, an arrow to an act that is open and a branch that waits already', () => {
    expect(started(drawSop('a: b, c\nb: d\nc: d\nd:')).play('a', 'b', 'c').open).toEqual(['d 1'])
    const twice = started(drawSop('a: b, c\nb: d\nc: a2\na2: d\nd: e\nx: e\ne all:'))
    expect(twice.play('a', 'b', 'd').open).toEqual(['c 1', 'e 1'])
    const waiting = started(drawSop('a: b, c, d\nb: d\nc: e\nd: e\ne all:')).play('a', 'd', 'b', 'd')
    expect(waiting.waiting).toEqual(['e<d'])
    expect(waiting.play('c').open).toEqual(['e 1'])
  })

  it('is not complete while a branch waits for one that cannot come', () => {
    const played = started(drawSop('a: ya > b | tidak > c\nb: d\nc: d\nd all:')).play('a ya', 'b')
    expect(played.run?.status).toBe('running')
    expect(played.open).toEqual([])
  })
})

describe('sending back', () => {
  it('opens the target with the next attempt', () => {
    const played = started(drawSop('a: b\nb: ya > c | tidak > a\nc:')).play('a', 'b tidak')
    expect(played.open).toEqual(['a 2'])
    expect(played.play('a').open).toEqual(['b 2'])
  })

  it('withdraws every other open task and every waiting branch that follows the target', () => {
    const sop = drawSop('a: b, c, d\nb: e\nc: e\nd: ya > e | tidak > a\ne all:')
    const played = started(sop).play('a', 'b')
    const before = played.events.length
    played.play('d tidak')
    expect(played.told(before)).toEqual([
      'TaskCompleted d',
      'TaskWithdrawn c',
      'BranchWithdrawn e',
      'TaskOpened a',
    ])
    expect(played.events[before + 1]).toMatchObject({ attempt: 1, because: { act: 'd', attempt: 1 } })
    expect(played.waiting).toEqual([])
    expect(played.open).toEqual(['a 2'])
  })

  it('leaves alone what does not follow the target: a sibling branch, open or waiting at the same join', () => {
    const sop = drawSop('a: b, d\nb: c\nc: ya > e | tidak > b\nd: e\ne all:')
    expect(started(sop).play('a', 'b', 'c tidak').open).toEqual(['d 1', 'b 2'])
    const waiting = started(sop).play('a', 'b', 'd', 'c tidak')
    expect(waiting.waiting).toEqual(['e<d'])
    expect(waiting.play('b', 'c ya').open).toEqual(['e 1'])
  })

  it('opens a join directly', () => {
    const sop = drawSop('a: b, c\nb: d\nc: d\nd all: e\ne: ya > f | tidak > d\nf:')
    expect(started(sop).play('a', 'b', 'c', 'd', 'e tidak').open).toEqual(['d 2'])
  })

  it('to several targets opens them in parallel', () => {
    const sop = drawSop('a: b, c\nb: d\nc: d\nd all: ya > e | tidak > b, c\ne:')
    const played = started(sop).play('a', 'b', 'c', 'd tidak')
    expect(played.open).toEqual(['b 2', 'c 2'])
    expect(played.play('c', 'b').open).toEqual(['d 2'])
  })

  it('to itself is a new attempt', () => {
    expect(started(drawSop('a: ya > b | lagi > a\nb:')).play('a lagi').open).toEqual(['a 2'])
  })

  it('to an open parallel act withdraws that attempt and opens the next', () => {
    const played = started(drawSop('a: b, c\nb:\nc: ya > d | tidak > b\nd:')).play('a')
    const before = played.events.length
    played.play('c tidak')
    expect(played.told(before)).toEqual(['TaskCompleted c', 'TaskWithdrawn b', 'TaskOpened b'])
    expect(played.open).toEqual(['b 2'])
  })

  it('with a forward arrow beside the back arrow undoes first, then opens both', () => {
    const sop = drawSop('a: b\nb: ya > d | ulang > a, c\nc:\nd:')
    const played = started(sop).play('a', 'b ulang')
    expect(played.open).toEqual(['a 2', 'c 1'])
    expect(played.events.at(-3)).toMatchObject({ type: 'TaskCompleted', isSentBack: true })
  })
})

describe('the loop limit', () => {
  const looping = drawSop('a: b, p\nb: ya > c | tidak > a\np: c\nc all:', { loopLimit: 2 })
  const stuck = () => started(looping).play('a', 'b tidak', 'a', 'b tidak', 'a')

  it('lets an act be opened again as often as the limit says', () => {
    expect(stuck().open).toEqual(['p 3', 'b 3'].sort())
    expect(stuck().run?.status).toBe('running')
  })

  it('stops the run instead of opening anything', () => {
    const played = stuck()
    const before = played.events.length
    played.now += 5
    played.play('b tidak')
    expect(played.told(before)).toEqual(['TaskCompleted b', 'TaskWithdrawn p', 'RunStuck'])
    expect(played.run).toMatchObject({ status: 'stuck', stuckAt: played.now, wouldOpen: ['a'], from: 'b' })
    expect(played.run?.attempts['a']).toBe(3)
  })

  it('names all acts that would have opened, also those within their limit', () => {
    const sop = drawSop('a: b\nb: ya > c | tidak > a, c\nc:', { loopLimit: 0 })
    expect(started(sop).play('a', 'b tidak').run).toMatchObject({ status: 'stuck', wouldOpen: ['a', 'c'] })
  })

  it('keeps other open tasks and waiting branches, but accepts no completion', () => {
    const sop = drawSop('a: b, q\nb: ya > c | tidak > b\nq: c, r\nr:\nc all:', { loopLimit: 0 })
    const played = started(sop).play('a', 'q', 'b tidak')
    expect(played.open).toEqual(['r 1'])
    expect(played.waiting).toEqual(['c<q'])
    expect(played.complete('r')).toEqual({ type: 'RunNotRunning', status: 'stuck' })
  })

  it('keeps the arrivals of a join that would have opened beside the act at its limit', () => {
    const sop = drawSop('a: b, c\nb: d\nc: ya > d | tidak > d, c\nd all:', { loopLimit: 0 })
    const played = started(sop).play('a', 'b', 'c tidak')
    expect(played.run).toMatchObject({ status: 'stuck', wouldOpen: ['d', 'c'] })
    expect(played.waiting).toEqual(['d<b', 'd<c'])
    expect(played.release()).toBeNull()
    expect(played.open).toEqual(['d 1', 'c 2'])
    expect(played.waiting).toEqual([])
  })

  it('counts an act called like a property of every object from nought', () => {
    const odd = drawSop('constructor: b\nb: ya > c | tidak > constructor\nc:', { loopLimit: 1 })
    expect(started(odd).open).toEqual(['constructor 1'])
    expect(started(odd).play('constructor', 'b tidak').open).toEqual(['constructor 2'])
  })
})

describe('whether a completion can be taken back', () => {
  const sop = drawSop('a: b, c\nb: ya > d | tidak > a\nc: d\nd all: e\ne:', { loopLimit: 1 })
  const said = (...moves: string[]) =>
    started(sop)
      .play(...moves)
      .events.findLast((event) => event.type === 'TaskCompleted')

  it('is told with it: where it opens, arrives or sends back and undoes nothing', () => {
    expect(said('a')).toMatchObject({ isRecallable: true })
    expect(said('a', 'b ya')).toMatchObject({ isRecallable: true })
    const loop = started(drawSop('a: b\nb: ya > c | tidak > a\nc:')).play('a', 'b tidak')
    expect(loop.run?.recallable.map(({ task }) => task.act)).toEqual(['b'])
  })

  it('is told not to be where it undid the work of others, has stuck the run or completed it', () => {
    expect(said('a', 'b tidak')).toMatchObject({ isSentBack: true, isRecallable: false })
    expect(said('a', 'c', 'b tidak')).toMatchObject({ isRecallable: false })
    const stuck = drawSop('a: b\nb: ya > c | tidak > a\nc:', { loopLimit: 0 })
    expect(started(stuck).play('a', 'b tidak').events.at(-2)).toMatchObject({
      type: 'TaskCompleted',
      isRecallable: false,
    })
    expect(said('a', 'b ya', 'c', 'd', 'e')).toMatchObject({ isRecallable: false })
  })
})
