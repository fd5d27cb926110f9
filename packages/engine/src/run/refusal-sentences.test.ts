import { describe, expect, it } from 'vitest'
import { drawSop } from '../../test/drawn-sop.ts'
import { refusalSentence } from './refusal-sentences.ts'
import type { RunRefusal } from './run-refusal.ts'

const sop = drawSop('a @walidata: b\nb:', {
  artefacts: [{ key: 'surat', name: 'Surat Pengantar', isExternal: true }],
})
const task = { act: 'a', attempt: 1 }
const refusals: { [Type in RunRefusal['type']]: Extract<RunRefusal, { type: Type }>[] } = {
  RunAlreadyStarted: [{ type: 'RunAlreadyStarted' }],
  RunNotStarted: [{ type: 'RunNotStarted' }],
  RunNotRunning: (['stuck', 'completed', 'cancelled'] as const).map((status) => ({
    type: 'RunNotRunning',
    status,
  })),
  RunNotStuck: (['running', 'completed', 'cancelled'] as const).map((status) => ({
    type: 'RunNotStuck',
    status,
  })),
  StartUnknown: [{ type: 'StartUnknown', choices: ['a'] }],
  RoleWithoutPlayer: [{ type: 'RoleWithoutPlayer', roles: ['walidata'] }],
  TaskNotOpen: [{ type: 'TaskNotOpen', task }],
  NotYourTask: [{ type: 'NotYourTask', task }],
  NotAllowed: [{ type: 'NotAllowed' }],
  OutcomeUnknown: [['ya', 'tidak'], ['done']].map((choices) => ({ type: 'OutcomeUnknown', choices })),
  ReasonMissing: [{ type: 'ReasonMissing' }],
  ArtefactUnknown: [['surat'], []].map((choices) => ({ type: 'ArtefactUnknown', artefact: 'nota', choices })),
  AlreadyConfirmed: [{ type: 'AlreadyConfirmed', outcome: 'ya' }],
}
const all = Object.values(refusals).flat()

describe.each(['id', 'en'] as const)('a refusal in %s', (locale) => {
  it.each(all)('says what happened and what to do: $type', (refusal) => {
    for (const sentence of [refusalSentence(refusal, locale), refusalSentence(refusal, locale, sop)]) {
      expect(sentence).toMatch(/^[A-Z].+\. .+\.$/)
      expect(sentence).not.toMatch(/undefined|null|\[object| {2}|\(\)/)
    }
  })

  it('has its own sentence for each case', () => {
    expect(new Set(all.map((refusal) => refusalSentence(refusal, locale))).size).toBe(all.length)
  })
})

describe('with the SOP at hand', () => {
  it('names roles, starts and documents in its words', () => {
    expect(refusalSentence({ type: 'RoleWithoutPlayer', roles: ['walidata'] }, 'id', sop)).toContain(
      '(walidata)',
    )
    expect(refusalSentence({ type: 'StartUnknown', choices: ['a'] }, 'en', sop)).toContain('(step 1)')
    const refusal: RunRefusal = { type: 'ArtefactUnknown', artefact: 'nota', choices: ['surat'] }
    expect(refusalSentence(refusal, 'id', sop)).toContain('(Surat Pengantar)')
  })

  it('shows no key without it', () => {
    expect(refusalSentence({ type: 'RoleWithoutPlayer', roles: ['walidata'] }, 'id')).not.toContain(
      'walidata',
    )
  })
})
