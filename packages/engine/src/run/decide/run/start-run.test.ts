import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../../test/drawn-sop.ts'
import { PlayedRun, monday, started } from '../../../../test/played-run.ts'

const together = drawSop('a start: c\nb start @kepala: c\nc all:')
const alternatives = drawSop('langsung start @loket: c; surel start: c\nc:')

describe('starting a run', () => {
  it('opens all acts drawn as start', () => {
    expect(started(together).told()).toEqual(['RunStarted', 'TaskOpened a', 'TaskOpened b'])
  })

  it('opens the first act of the first row where no start is drawn', () => {
    expect(started(drawSop('a: b\nb:')).open).toEqual(['a 1'])
  })

  it('opens only the starts asked for, once each and in printed order', () => {
    const played = new PlayedRun(together)
    expect(played.start({ at: ['b', 'a', 'b'] })).toBeNull()
    expect(played.open).toEqual(['a 1', 'b 1'])
    const other = new PlayedRun(together)
    other.start({ at: ['b'] })
    expect(other.open).toEqual(['b 1'])
  })

  it.each([[['c']], [['a', 'c']], [['lenyap']], [[]]])('refuses %j, which are not start acts', (at) => {
    expect(new PlayedRun(together).start({ at })).toEqual({ type: 'StartUnknown', choices: ['a', 'b'] })
  })

  it('asks which start is meant where the starts are alternatives', () => {
    const played = new PlayedRun(alternatives)
    expect(played.start()).toEqual({ type: 'StartUnknown', choices: ['langsung', 'surel'] })
    expect(played.start({ at: ['surel'] })).toBeNull()
    expect(played.play('surel', 'c').run?.status).toBe('completed')
  })

  it('refuses an SOP without steps', () => {
    expect(new PlayedRun(drawSop('')).start()).toEqual({ type: 'StartUnknown', choices: [] })
  })

  it('refuses a run with a role that nobody plays, and asks for no role that it cannot reach', () => {
    const cast = (role: string) => (role === 'kepala' || role === 'loket' ? [] : ['petugas-1'])
    expect(new PlayedRun(together, cast).start()).toEqual({ type: 'RoleWithoutPlayer', roles: ['kepala'] })
    expect(new PlayedRun(alternatives, cast).start({ at: ['surel'] })).toBeNull()
    expect(new PlayedRun(drawSop('a:\nb @kepala: a'), cast).start()).toBeNull()
  })

  it('waits at a join only for branches that can come from the starts it was opened at', () => {
    const played = new PlayedRun(together)
    played.start({ at: ['a'] })
    expect(played.play('a').open).toEqual(['c 1'])
  })

  it('keeps the number of items, and who started it when', () => {
    const played = new PlayedRun(together)
    played.start({ items: 12 })
    expect(played.run).toMatchObject({ status: 'running', items: 12 })
    expect(played.events[0]).toEqual({ type: 'RunStarted', at: monday, actor: 'petugas-1', items: 12 })
  })

  it('keeps when the turn ends that it was opened for', () => {
    const played = new PlayedRun(together)
    played.start({ turnEndsAt: monday + 7 })
    expect(played.run?.turnEndsAt).toBe(monday + 7)
    expect(started(together).run?.turnEndsAt).toBeNull()
  })

  it('happens once', () => {
    expect(started(together).start()).toEqual({ type: 'RunAlreadyStarted' })
  })

  it('comes before every other command', () => {
    const played = new PlayedRun(together)
    expect(played.complete('a')).toEqual({ type: 'RunNotStarted' })
    expect(played.cancel()).toEqual({ type: 'RunNotStarted' })
  })
})
