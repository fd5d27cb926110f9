import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../test/drawn-sop.ts'
import { findingSentencesEn } from './finding-sentences-en.ts'
import { findingSentencesId } from './finding-sentences-id.ts'
import { findingSentence } from './finding-sentences.ts'
import { finding, type Finding, type FindingCode } from './finding.ts'
import { soundness } from '../soundness/soundness.ts'

const sop = withStep(drawSop('a: ya > b | tidak > c\nb: d; c: d\nd all @walidata:'), 3, { number: null })
const at = { step: 'row-2', act: 'c' }
const path = [{ act: 'a', outcome: 'ya' }]

/** One finding of every code; a new code does not compile without its own. */
const samples: { [Code in FindingCode]: Extract<Finding, { code: Code }>['data'] } = {
  'no-steps': {},
  'duplicate-key': { kind: 'act', key: 'a' },
  'unknown-performer': { role: 'tamu' },
  'unknown-target': { target: 'lenyap' },
  'unknown-stage': { stage: 'lenyap' },
  'unknown-artefact': { artefact: 'lenyap' },
  'step-without-act': {},
  'act-without-performer': {},
  'act-without-outcome': {},
  'decision-without-choice': {},
  'process-with-choice': {},
  'act-unreachable': {},
  'act-never-opens': {},
  'no-way-out': { acts: ['a', 'b'] },
  deadlock: { missing: ['c'], path },
  'improper-completion': { missing: ['c'], path },
  unsafe: { from: 'c', path },
  'too-complex': { markings: 20_000 },
  'alternative-starts': { starts: ['a', 'b'] },
  'title-missing': {},
  'activity-missing': {},
  'unknown-apart-step': { other: 'lenyap' },
  'apart-from-itself': {},
  'nothing-taken': { artefact: 'surat', cell: 'yields' },
  'outcome-without-target': { label: 'Tolak' },
  'check-without-rejection': {},
  'broken-chain': { artefact: 'surat' },
  'waktu-without-number': { text: 'Sesuai kebutuhan' },
  'empty-cell': { cell: 'needs' },
  unsure: { what: 'performer', confidence: 0.55, why: 'dari kata kerja' },
  'unknown-deadline-act': { deadline: 'jawaban', title: 'Jawaban', end: 'endsAt', act: 'lenyap' },
  'deadline-without-number': { deadline: 'jawaban', title: 'Jawaban', of: 'waktu', text: 'segera' },
  'deadline-unsaid': { deadline: 'jawaban', title: 'Jawaban', cell: 'basis' },
  'role-unused': {},
  'role-without-player': {},
  'apart-one-person': { other: 'row-1' },
  'header-missing': { cell: 'number' },
  'impossible-date': { text: '31 Februari 2022', defect: 'no-such-day' },
  'impossible-year': { text: 'Perda Nomor 3 Tahun 2029', year: 2029, latest: 2024 },
  'legal-basis-without-year': { text: 'Perwal Nomor 64' },
  'nip-malformed': { nip: '1972', defect: 'length' },
  'nip-labelled-nik': { nip: 'NIK 1984' },
  'dates-out-of-order': {
    earlier: 'madeOn',
    later: 'effectiveOn',
    earlierOn: '2024-02-02',
    laterOn: '2024-02-01',
  },
  remark: { where: 'langkah 4', text: 'sisa SOP lain' },
}
const all = Object.entries(samples).map(([code, data]) => finding(code as FindingCode, at, data as never))

describe.each(['id', 'en'] as const)('the sentences in %s', (locale) => {
  it.each(all)('say where, what and what to do about $code', (one) => {
    const sentence = findingSentence(one, sop, locale)
    expect(sentence).toMatch(locale === 'id' ? /^Langkah 2, simbol ke-2: / : /^Step 2, symbol 2: /)
    expect(sentence).not.toMatch(/undefined|null|\[object|NaN| {2}|row-/)
    if (one.code !== 'remark') expect(sentence).toMatch(/\. .+\.$/)
  })

  it('differ from code to code', () => {
    expect(new Set(all.map((one) => findingSentence(one, sop, locale))).size).toBe(all.length)
  })
})

describe('a sentence', () => {
  it('tells the decisions that lead to a deadlock', () => {
    const [deadlock] = soundness(sop)
    expect(findingSentence(deadlock!, sop, 'id')).toBe(
      'Baris 3: menunggu cabang dari langkah 2, simbol ke-2, yang tidak akan tiba. Hal ini terjadi bila langkah 1 memilih “ya”. Ubah menjadi menunggu salah satu cabang, atau kembalikan pekerjaan ke tempat semua cabang dimulai.',
    )
    expect(findingSentence(deadlock!, sop, 'en')).toContain('It happens when step 1 chooses “ya”.')
  })

  it('names a row whose number is printed twice by number and row', () => {
    const twice = withStep(sop, 2, { number: '1' })
    expect(findingSentence(finding('no-way-out', {}, { acts: ['a', 'd'] }), twice, 'id')).toContain(
      'dari langkah 1 (baris 1) dan baris 3',
    )
  })

  it('begins with a capital letter also without a place', () => {
    expect(findingSentence(finding('no-steps', {}, {}), sop, 'en')).toMatch(/^This SOP has no step/)
  })

  it('names a header cell by its name on the form', () => {
    const missing = finding('header-missing', { header: 'records' }, { cell: 'records' })
    expect(findingSentence(missing, sop, 'id')).toMatch(/^Pencatatan dan pendataan: belum diisi/)
  })

  it('exists for the same codes in both languages', () => {
    expect(Object.keys(findingSentencesEn.sentence)).toEqual(Object.keys(findingSentencesId.sentence))
  })
})
