import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { hour, monday, started } from '../../../../test/played-run.ts'

const sop = drawSop('a: b, p\nb: ya > c | tidak > b\np: c\nc all:', { loopLimit: 0 })
const running = () => started(sop).play('a', 'p')
const stuck = () => running().play('b tidak')
const anybody = { person: 'petugas-1', isAdmin: false }

describe('releasing a stuck run', () => {
  it('opens what would have opened, and allows one round more each time', () => {
    const played = stuck()
    const before = played.events.length
    expect(played.release(' dilanjutkan ')).toBeNull()
    expect(played.told(before)).toEqual(['RunReleased', 'TaskOpened b'])
    expect(played.events[before]).toMatchObject({ reason: 'dilanjutkan', actor: 'admin-1' })
    expect(played.run).toMatchObject({ status: 'running', extraRounds: 1 })
    expect(played.open).toEqual(['b 2'])
    expect(played.play('b tidak').run?.status).toBe('stuck')
    played.release()
    expect(played.play('b ya', 'c').run).toMatchObject({ status: 'completed', extraRounds: 2 })
  })

  it('lets the clock of the row run on where the loop stays within it', () => {
    const amount = [{ value: 10, unit: 'hour' as const }]
    const timed = withStep(sop, 2, {
      waktu: { kind: 'fixed', text: '10 jam', min: amount, max: amount, clock: 'elapsed' },
    })
    const played = started(timed).play('a', 'b tidak')
    played.now += hour
    played.release()
    expect(played.run?.tasks.find(({ act }) => act === 'b')).toMatchObject({ dueAt: monday + 10 * hour })
  })

  it('is for admins, with a reason, and for stuck runs', () => {
    expect(stuck().give({ type: 'releaseRun', reason: 'lanjut' }, anybody)).toEqual({ type: 'NotAllowed' })
    expect(stuck().release(' ')).toEqual({ type: 'ReasonMissing' })
    expect(running().release()).toEqual({ type: 'RunNotStuck', status: 'running' })
  })
})
