import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { started } from '../../../../test/played-run.ts'
import type { Handover } from '../../run.ts'

const sop = drawSop('a: b\nb @kepala: ya > c | tidak > a\nc:')

describe('completing a task', () => {
  it('moves on along the only outcome without naming it', () => {
    const played = started(sop)
    expect(played.complete('a')).toBeNull()
    expect(played.told(2)).toEqual(['TaskCompleted a', 'TaskOpened b'])
    expect(played.events[2]).toMatchObject({
      outcome: 'done',
      reason: null,
      handovers: [],
      isSentBack: false,
    })
  })

  it('takes the only outcome by its name, and no other', () => {
    expect(started(sop).complete('a', 'done')).toBeNull()
    expect(started(sop).complete('a', 'ya')).toEqual({ type: 'OutcomeUnknown', choices: ['done'] })
  })

  it('needs one of the outcomes where there are several', () => {
    const played = started(sop).play('a')
    expect(played.complete('b')).toEqual({ type: 'OutcomeUnknown', choices: ['ya', 'tidak'] })
    expect(played.complete('b', 'mungkin')).toEqual({ type: 'OutcomeUnknown', choices: ['ya', 'tidak'] })
    expect(played.complete('b', 'ya')).toBeNull()
    expect(played.open).toEqual(['c 1'])
  })

  it('needs a reason to send back, and spaces are none', () => {
    const played = started(sop).play('a')
    expect(played.complete('b', 'tidak')).toEqual({ type: 'ReasonMissing' })
    expect(played.complete('b', 'tidak', { reason: ' \n' })).toEqual({ type: 'ReasonMissing' })
    expect(played.complete('b', 'tidak', { reason: ' kurang tanda tangan ' })).toBeNull()
    expect(played.events.at(-2)).toMatchObject({
      type: 'TaskCompleted',
      reason: 'kurang tanda tangan',
      isSentBack: true,
    })
  })

  it('belongs to its performers, admin or not', () => {
    const played = started(sop).play('a')
    const task = { act: 'b', attempt: 1 }
    const command = { type: 'completeTask', task, outcome: 'ya' } as const
    const refusal = { type: 'NotYourTask', task }
    expect(played.give(command, { person: 'petugas-1', isAdmin: false })).toEqual(refusal)
    expect(played.give(command, { person: 'admin-1', isAdmin: true })).toEqual(refusal)
    expect(played.give(command, { person: 'kepala-1', isAdmin: false })).toBeNull()
  })

  it('is open to each of several performers, who are told once each', () => {
    const played = started(drawSop('a @kepala,wakil: b\nb:'), (role) => [`${role}-1`, 'plt-1'])
    expect(played.run?.tasks[0]?.performers).toEqual(['kepala-1', 'plt-1', 'wakil-1'])
    expect(played.complete('a', 'done', { by: 'wakil-1' })).toBeNull()
  })

  it('is refused for a task that is not open, was done, or is of another attempt', () => {
    const played = started(sop).play('a')
    expect(played.complete('c')).toEqual({ type: 'TaskNotOpen', task: { act: 'c', attempt: 1 } })
    expect(played.complete('a')).toEqual({ type: 'TaskNotOpen', task: { act: 'a', attempt: 1 } })
    played.play('b tidak')
    expect(played.complete('a', 'done', { attempt: 1 })).toEqual({
      type: 'TaskNotOpen',
      task: { act: 'a', attempt: 1 },
    })
    expect(played.complete('a', 'done', { attempt: 2 })).toBeNull()
  })

  it('is refused once the run is over', () => {
    const played = started(sop).play('a', 'b ya', 'c')
    expect(played.complete('c')).toEqual({ type: 'RunNotRunning', status: 'completed' })
  })

  it('is a fault where the run belongs to another SOP', () => {
    const played = started(sop)
    played.context.sop = drawSop('x:')
    expect(() => played.complete('a')).toThrow('its SOP does not know')
  })
})

describe('handing over', () => {
  const surat = { artefact: 'surat', text: 'Surat' }
  const data = { artefact: 'data', text: 'Data' }
  const withPapers = withStep(sop, 1, { yields: [surat], needs: [data] })
  const note = (artefact: string): Handover => ({ artefact, kind: 'note', text: 'terlampir' })

  it('takes what the step yields or needs, and keeps it in the event', () => {
    const played = started(withPapers)
    expect(played.complete('a', 'done', { handovers: [note('surat'), note('data')] })).toBeNull()
    expect(played.events[2]).toMatchObject({ handovers: [note('surat'), note('data')] })
  })

  it('refuses anything else', () => {
    const refusal = { type: 'ArtefactUnknown', artefact: 'nota', choices: ['surat', 'data'] }
    expect(started(withPapers).complete('a', 'done', { handovers: [note('surat'), note('nota')] })).toEqual(
      refusal,
    )
  })
})

describe('a joint task', () => {
  const joint = drawSop('a joint @kepala,wakil: ya > b | no > c | tidak > a\nb:\nc:')

  it('is completed when all performers agree, after the last confirmation', () => {
    const played = started(joint)
    expect(played.complete('a', 'ya', { by: 'kepala-1' })).toBeNull()
    expect(played.told(2)).toEqual(['TaskConfirmed a'])
    expect(played.run?.tasks[0]?.votes).toEqual({ 'kepala-1': 'ya' })
    expect(played.complete('a', 'ya', { by: 'wakil-1' })).toBeNull()
    expect(played.told(3)).toEqual(['TaskConfirmed a', 'TaskCompleted a', 'TaskOpened b'])
    expect(played.events[4]).toMatchObject({ type: 'TaskCompleted', actor: 'wakil-1' })
  })

  it('stays open while they differ, until one changes the vote', () => {
    const played = started(joint)
    played.complete('a', 'ya', { by: 'kepala-1' })
    played.complete('a', 'no', { by: 'wakil-1' })
    expect(played.open).toEqual(['a 1'])
    expect(played.run?.tasks[0]?.votes).toEqual({ 'kepala-1': 'ya', 'wakil-1': 'no' })
    expect(played.complete('a', 'no', { by: 'kepala-1' })).toBeNull()
    expect(played.open).toEqual(['c 1'])
  })

  it('refuses the same vote again', () => {
    const played = started(joint)
    played.complete('a', 'tidak', { by: 'kepala-1', reason: 'belum' })
    const refusal = { type: 'AlreadyConfirmed', outcome: 'tidak' }
    expect(played.complete('a', 'tidak', { by: 'kepala-1' })).toEqual(refusal)
  })

  it('asks each of them for the reason to send back, and opens the next attempt without votes', () => {
    const played = started(joint)
    played.complete('a', 'tidak', { by: 'kepala-1', reason: 'belum' })
    expect(played.complete('a', 'tidak', { by: 'wakil-1' })).toEqual({ type: 'ReasonMissing' })
    expect(played.complete('a', 'tidak', { by: 'wakil-1', reason: 'setuju, belum' })).toBeNull()
    expect(played.run?.tasks).toMatchObject([{ act: 'a', attempt: 2, votes: {} }])
  })

  it('needs one confirmation where one person plays every role', () => {
    const played = started(joint, () => ['plt-1'])
    expect(played.complete('a', 'ya')).toBeNull()
    expect(played.told(2)).toEqual(['TaskConfirmed a', 'TaskCompleted a', 'TaskOpened b'])
  })

  it('counts a person called like a property of every object as somebody who has not voted', () => {
    const played = started(joint, (role) => (role === 'kepala' ? ['constructor'] : ['wakil-1']))
    played.complete('a', 'ya', { by: 'wakil-1' })
    expect(played.open).toEqual(['a 1'])
    expect(played.complete('a', 'ya', { by: 'constructor' })).toBeNull()
    expect(played.open).toEqual(['b 1'])
  })
})
