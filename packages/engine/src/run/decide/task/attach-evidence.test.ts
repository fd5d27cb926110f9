import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { admin, by, started } from '../../../../test/played-run.ts'
import type { Handover } from '../../run.ts'

const use = (artefact: string) => ({ artefact, text: artefact })
const sop = withStep(drawSop('a: b\nb:'), 1, { needs: [use('surat')], yields: [use('data')] })
const task = { act: 'a', attempt: 1 }
const note = (artefact: string): Handover => ({ artefact, kind: 'note', text: 'terlampir' })

describe('attaching evidence', () => {
  it('hands in further versions while the task stays open', () => {
    const played = started(sop)
    expect(played.attach('a', [note('surat'), note('data')], by('petugas-1'))).toBeNull()
    expect(played.attach('a', [note('data')], by('plt', 'petugas-1'))).toBeNull()
    expect(played.events.slice(2)).toMatchObject([
      { type: 'EvidenceAttached', actor: 'petugas-1', handovers: [note('surat'), note('data')] },
      { type: 'EvidenceAttached', actor: 'plt', onBehalfOf: 'petugas-1' },
    ])
    expect(played.run).toMatchObject({ evidence: { surat: 1, data: 2 }, performed: {} })
    expect(played.open).toEqual(['a 1'])
  })

  it('is for performers of an open task whose row goes on', () => {
    const played = started(sop)
    expect(played.attach('a', [note('data')], admin)).toEqual({ type: 'NotYourTask', task })
    played.pauseRow('a')
    expect(played.attach('a', [note('data')], by('petugas-1'))).toEqual({ type: 'TaskPaused', task })
    played.resumeRow('a')
    expect(played.play('a').attach('a', [note('data')], by('petugas-1'))).toEqual({
      type: 'TaskNotOpen',
      task,
    })
  })

  it('brings what the step asks for, and something', () => {
    expect(started(sop).attach('a', [note('nota')], by('petugas-1'))).toMatchObject({
      type: 'ArtefactUnknown',
    })
    expect(started(sop).attach('a', [], by('petugas-1'))).toEqual({
      type: 'EvidenceMissing',
      artefacts: ['surat', 'data'],
    })
  })
})
