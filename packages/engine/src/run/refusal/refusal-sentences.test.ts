import { describe, expect, it } from 'vitest'
import { drawSop } from '../../../test/drawn-sop.ts'
import { obstacleSentence, refusalSentence } from './refusal-sentences.ts'
import type { MigrationObstacle, RunRefusal } from '../run-refusal.ts'
import type { EvidenceKind } from '../../sop.ts'

const sop = drawSop('a @walidata: b\nb:', {
  artefacts: [{ key: 'surat', name: 'Surat Pengantar', isExternal: true }],
})
const task = { act: 'a', attempt: 1 }
const refusals: { [Type in RunRefusal['type']]: Extract<RunRefusal, { type: Type }>[] } = {
  RunAlreadyStarted: [{ type: 'RunAlreadyStarted' }],
  RunNotStarted: [{ type: 'RunNotStarted' }],
  RunNotRunning: (['stuck', 'paused', 'completed', 'cancelled'] as const).map((status) => ({
    type: 'RunNotRunning',
    status,
  })),
  RunNotStuck: (['running', 'paused', 'completed', 'cancelled'] as const).map((status) => ({
    type: 'RunNotStuck',
    status,
  })),
  RunNotPaused: (['running', 'stuck', 'completed', 'cancelled'] as const).map((status) => ({
    type: 'RunNotPaused',
    status,
  })),
  StartUnknown: [{ type: 'StartUnknown', choices: ['a'] }],
  RoleWithoutPlayer: [{ type: 'RoleWithoutPlayer', roles: ['walidata'] }],
  TaskNotOpen: [{ type: 'TaskNotOpen', task }],
  TaskStillOpen: [{ type: 'TaskStillOpen', task }],
  NotYourTask: [{ type: 'NotYourTask', task }],
  TaskClaimed: [{ type: 'TaskClaimed', task, by: 'petugas-1' }],
  TaskNotClaimed: [{ type: 'TaskNotClaimed', task }],
  TaskIsJoint: [{ type: 'TaskIsJoint', task }],
  TaskPaused: [{ type: 'TaskPaused', task }],
  TaskNotPaused: [{ type: 'TaskNotPaused', task }],
  TaskNotLate: [{ type: 'TaskNotLate', task }],
  AlreadyExcused: [{ type: 'AlreadyExcused', task }],
  NotExcused: [{ type: 'NotExcused', task }],
  PerformersMissing: [{ type: 'PerformersMissing' }],
  BehalfUnclear: [['petugas-1', 'petugas-2'], ['petugas-1']].map((choices) => ({
    type: 'BehalfUnclear',
    choices,
  })),
  DutiesSeparated: [{ type: 'DutiesSeparated', steps: ['row-1'], people: ['petugas-1'] }],
  NotAllowed: [{ type: 'NotAllowed' }],
  OutcomeUnknown: [['ya', 'tidak'], ['done'], []].map((choices) => ({ type: 'OutcomeUnknown', choices })),
  ReasonMissing: [{ type: 'ReasonMissing' }],
  AuthorityMissing: [{ type: 'AuthorityMissing' }],
  EvidenceMissing: [['surat'], []].map((artefacts) => ({ type: 'EvidenceMissing', artefacts })),
  EvidenceKindWrong: [['file'], ['note', 'resource']].map((kinds) => ({
    type: 'EvidenceKindWrong',
    artefact: 'surat',
    kinds: kinds as EvidenceKind[],
  })),
  NotRecallable: (['begun', 'unknown'] as const).map((why) => ({ type: 'NotRecallable', why })),
  DeadlineNotExtendable: (['not-running', 'fixed', 'extended', 'over', 'past'] as const).map((why) => ({
    type: 'DeadlineNotExtendable',
    deadline: 'jawaban',
    why,
  })),
  DueUnchanged: [{ type: 'DueUnchanged' }],
  MigrationBlocked: [{ type: 'MigrationBlocked', obstacles: [{ type: 'SameVersion' }] }],
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

  it('names the papers that are missing and the steps that are kept apart', () => {
    expect(refusalSentence({ type: 'EvidenceMissing', artefacts: ['surat'] }, 'id', sop)).toContain(
      '(Surat Pengantar)',
    )
    const separated: RunRefusal = { type: 'DutiesSeparated', steps: ['row-2'], people: ['petugas-1'] }
    expect(refusalSentence(separated, 'id', sop)).toContain('(langkah 2)')
    expect(refusalSentence(separated, 'id', sop)).not.toContain('petugas-1')
    const wrong: RunRefusal = { type: 'EvidenceKindWrong', artefact: 'surat', kinds: ['file', 'link'] }
    expect(refusalSentence(wrong, 'en', sop)).toMatch(/\(Surat Pengantar\).+ a file or a link\.$/)
  })

  it('shows no key without it', () => {
    expect(refusalSentence({ type: 'RoleWithoutPlayer', roles: ['walidata'] }, 'id')).not.toContain(
      'walidata',
    )
  })
})

describe('an obstacle to moving a run', () => {
  const versions = { from: sop, to: drawSop('x @kepala:\ny:') }
  const told: { [Type in MigrationObstacle['type']]: Extract<MigrationObstacle, { type: Type }> } = {
    ActGone: { type: 'ActGone', act: 'a' },
    ActUnreached: { type: 'ActUnreached', act: 'a' },
    JoinChanged: { type: 'JoinChanged', act: 'b', from: 'a' },
    BranchMissing: { type: 'BranchMissing', act: 'y', missing: ['x'] },
    RoleUnplayed: { type: 'RoleUnplayed', role: 'kepala' },
    StartGone: { type: 'StartGone', act: 'a' },
    SameVersion: { type: 'SameVersion' },
  }

  it.each(Object.values(told))('is told with what to do about it: $type', (obstacle) => {
    for (const locale of ['id', 'en'] as const) {
      const sentence = obstacleSentence(obstacle, locale, versions)
      expect(sentence).toMatch(/^[A-Z].+\. .+\.$/)
      expect(sentence).not.toMatch(/undefined|null|\[object| {2}|“/)
    }
  })

  it('is named in the words of the version that it stands in', () => {
    expect(obstacleSentence(told.ActGone, 'id', versions)).toContain('langkah 1')
    expect(obstacleSentence(told.BranchMissing, 'en', versions)).toMatch(/step 2 .+\(step 1\)/)
  })
})
