import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../test/drawn-sop.ts'
import { monday, started } from '../../../../test/played-run.ts'

const sop = drawSop('a: b, p\nb: ya > c | tidak > b\np: c\nc all:', { loopLimit: 0 })
const running = () => started(sop).play('a', 'p')
const stuck = () => running().play('b tidak')
const anybody = { person: 'petugas-1', isAdmin: false }

describe('cancelling a run', () => {
  it('withdraws what is open and what waits, and ends the run for good', () => {
    const played = running()
    const before = played.events.length
    played.now += 7
    expect(played.cancel(' salah subjek ')).toBeNull()
    expect(played.told(before)).toEqual(['TaskWithdrawn b', 'BranchWithdrawn c', 'RunCancelled'])
    expect(played.events[before]).toMatchObject({ attempt: 1, because: null })
    expect(played.run).toMatchObject({ status: 'cancelled', cancelledAt: monday + 7, reason: 'salah subjek' })
    expect([played.open, played.waiting]).toEqual([[], []])
    expect(played.cancel()).toEqual({ type: 'RunNotRunning', status: 'cancelled' })
    expect(played.complete('b')).toEqual({ type: 'RunNotRunning', status: 'cancelled' })
    expect(played.release()).toEqual({ type: 'RunNotStuck', status: 'cancelled' })
  })

  it('ends a stuck run too', () => {
    const played = stuck()
    expect(played.cancel()).toBeNull()
    expect(played.run?.status).toBe('cancelled')
    expect(played.run).not.toHaveProperty('wouldOpen')
  })

  it('is for admins, with a reason', () => {
    expect(running().give({ type: 'cancelRun', reason: 'batal' }, anybody)).toEqual({ type: 'NotAllowed' })
    expect(running().cancel('')).toEqual({ type: 'ReasonMissing' })
  })
})
