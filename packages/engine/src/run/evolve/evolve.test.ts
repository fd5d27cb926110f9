import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../test/drawn-sop.ts'
import { started } from '../../../test/played-run.ts'
import { evolve, foldRun } from './evolve.ts'
import type { RunEvent } from '../run-event.ts'

const sop = drawSop('a: b, c\nb joint @kepala,wakil: ya > d | tidak > a\nc: d\nd all:', { loopLimit: 0 })
const eventful = () => {
  const played = started(sop).play('a', 'c', 'b tidak')
  played.complete('b', 'tidak', { by: 'wakil-1', reason: 'belum' })
  played.release()
  return played.play('a', 'c')
}

describe('the fold of a run', () => {
  it('equals the run as it was decided, also from stored events', () => {
    const played = eventful()
    expect(foldRun(played.events)).toEqual(played.run)
    expect(foldRun(JSON.parse(JSON.stringify(played.events)) as RunEvent[])).toEqual(played.run)
    expect(played.run).toMatchObject({ status: 'running', extraRounds: 1, attempts: { a: 2, b: 2, c: 2 } })
  })

  it('changes neither the run nor the event it is given', () => {
    const { events } = eventful()
    for (let count = 1; count < events.length; count++) {
      const run = foldRun(events.slice(0, count))
      const before = JSON.stringify(run)
      evolve(run, events[count]!)
      expect(JSON.stringify(run)).toBe(before)
    }
  })

  it('begins with RunStarted, which comes once', () => {
    const { events, run } = eventful()
    expect(() => foldRun([])).toThrow()
    expect(() => foldRun(events.slice(1))).toThrow('A run begins with RunStarted')
    expect(() => evolve(run, events[0]!)).toThrow('A run starts once')
  })
})
