import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../../test/drawn-sop.ts'
import { by, started } from '../../../../test/played-run.ts'
import type { Handover } from '../../run.ts'
import type { ArtefactUse } from '../../../sop.ts'

const slot = (artefact: string, more: Partial<ArtefactUse> = {}): ArtefactUse => ({
  artefact,
  text: artefact,
  isRequired: true,
  ...more,
})
const note = (artefact: string): Handover => ({ artefact, kind: 'note', text: 'terlampir' })
const file = (artefact: string): Handover => ({ artefact, kind: 'file', file: 'berkas-1' })
const asking = { needs: [slot('surat')], yields: [slot('laporan'), slot('foto', { isRequired: false })] }
const missing = (...artefacts: string[]) => ({ type: 'EvidenceMissing', artefacts })

describe('a row with required slots', () => {
  const sop = withStep(drawSop('a: b\nb: ya > c | tidak > a\nc:'), 2, asking)
  const atB = () => started(sop).play('a')

  it('is not left forward until each is filled, told in printed order', () => {
    const played = atB()
    expect(played.complete('b', 'ya')).toEqual(missing('surat', 'laporan'))
    expect(played.complete('b', 'ya', { handovers: [note('laporan'), note('foto')] })).toEqual(
      missing('surat'),
    )
    expect(played.complete('b', 'ya', { handovers: [note('laporan'), file('surat')] })).toBeNull()
  })

  it('is sent back with empty hands', () => {
    expect(atB().complete('b', 'tidak', { reason: 'belum' })).toBeNull()
  })

  it('counts what was handed in anywhere in the run, in this attempt or before', () => {
    const before = withStep(sop, 1, { yields: [slot('surat', { isRequired: false })] })
    const played = started(before)
    played.complete('a', 'done', { handovers: [note('surat')] })
    expect(played.complete('b', 'ya')).toEqual(missing('laporan'))
    expect(played.attach('b', [note('laporan')], by('petugas-1'))).toBeNull()
    expect(played.play('b tidak', 'a').complete('b', 'ya')).toBeNull()
  })

  it('takes an artefact called like a property of every object for one that is missing', () => {
    const odd = withStep(drawSop('a: b\nb:'), 1, {
      needs: [slot('constructor')],
      yields: [slot('constructor')],
    })
    expect(started(odd).complete('a')).toEqual(missing('constructor'))
  })
})

describe('a row with several acts', () => {
  it('asks when it is left, not when work moves on within it', () => {
    const played = started(withStep(drawSop('a: b; b: c\nc:'), 1, asking))
    expect(played.complete('a')).toBeNull()
    expect(played.complete('b')).toEqual(missing('surat', 'laporan'))
  })

  it('asks the last of its parallel acts', () => {
    const played = started(withStep(drawSop('a: b, c\nb: d; c: d\nd all:'), 2, asking)).play('a')
    expect(played.complete('b')).toBeNull()
    expect(played.complete('c')).toEqual(missing('surat', 'laporan'))
  })

  it('asks whoever completes a joint task, and not those who confirm before', () => {
    const played = started(withStep(drawSop('a joint @kepala,wakil: b\nb:'), 1, asking))
    expect(played.complete('a')).toBeNull()
    expect(played.complete('a', 'done', { by: 'wakil-1' })).toEqual(missing('surat', 'laporan'))
    const handovers = [note('surat'), note('laporan')]
    expect(played.complete('a', 'done', { by: 'wakil-1', handovers })).toBeNull()
    expect(played.run?.evidence).toEqual({ surat: 1, laporan: 1 })
  })

  it('asks where the branch ends, too', () => {
    expect(started(withStep(drawSop('a:'), 1, asking)).complete('a')).toEqual(missing('surat', 'laporan'))
  })
})

describe('the kinds of a slot', () => {
  const sop = withStep(drawSop('a: b\nb:'), 1, {
    needs: [slot('surat', { kinds: ['file', 'link'] }), slot('laporan', { kinds: ['file'] })],
    yields: [slot('laporan', { kinds: ['resource'] }), slot('foto', { isRequired: false })],
  })

  it('limit what is taken, on completion and before', () => {
    const wrong = { type: 'EvidenceKindWrong', artefact: 'surat', kinds: ['file', 'link'] }
    expect(started(sop).complete('a', 'done', { handovers: [note('foto'), note('surat')] })).toEqual(wrong)
    expect(started(sop).attach('a', [note('surat')], by('petugas-1'))).toEqual(wrong)
    expect(started(sop).attach('a', [file('surat')], by('petugas-1'))).toBeNull()
  })

  it('are those of either cell where an artefact stands in both', () => {
    const resource: Handover = { artefact: 'laporan', kind: 'resource', resource: 'tabel-1' }
    expect(started(sop).attach('a', [file('laporan'), resource], by('petugas-1'))).toBeNull()
    expect(started(sop).attach('a', [note('laporan')], by('petugas-1'))).toEqual({
      type: 'EvidenceKindWrong',
      artefact: 'laporan',
      kinds: ['resource', 'file'],
    })
  })
})
