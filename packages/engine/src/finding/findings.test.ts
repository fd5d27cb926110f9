import { describe, expect, it } from 'vitest'
import { asOf, clean, data, found, use, withHeader } from '../../test/clean-sop.ts'
import { drawSop, withStep } from '../../test/drawn-sop.ts'
import { findings } from './findings.ts'
import { isSound } from '../soundness/soundness.ts'
import type { Mark } from '../sop.ts'

const withActivity = (activity: string, drawing = 'a: b\nb:') => withStep(drawSop(drawing), 1, { activity })

describe('the findings of an SOP', () => {
  it('are none for a sheet that is filled in and fits together', () => {
    expect(findings(clean, asOf)).toEqual([])
  })

  it('come worst first, and otherwise in the order of the sheet', () => {
    const sop = { ...clean, remarks: [{ where: 'Dasar Hukum 6', text: 'salah ketik' }], roles: [] }
    const all = findings(
      { ...withStep(sop, 1, { needs: [] }), header: { ...clean.header, number: null } },
      asOf,
    )
    expect(all.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      ...Array<string>(3).fill('error unknown-performer'),
      'warning header-missing',
      'warning empty-cell',
      'note remark',
    ])
    expect(all.at(-1)?.data).toEqual({ where: 'Dasar Hukum 6', text: 'salah ketik' })
    const alternatives = findings(drawSop('a start: c\nb start: c\nc:'), asOf)
    expect(alternatives.map(({ severity }) => severity).indexOf('note')).toBe(alternatives.length - 1)
  })
})

describe('a check without a rejection path', () => {
  it.each([
    'Memeriksa kesesuaian data',
    'Menerima, mengecek, dan merevisi data',
    'Mengontrol dan memverifikasi data',
    'Walidata memvalidasi data',
    'Persetujuan (validasi) Kepala OPD',
    'Verifikasi/ memeriksa kesesuaian data',
    'Melakukan pemeriksaan data OPD',
    'Melakukan persetujuan/pengesahan atas data',
    'Kepala Perangkat Daerah menyetujui kebenaran data',
  ])('is found in “%s”', (activity) => {
    expect(found(withActivity(activity), 'check-without-rejection')).toMatchObject([
      { place: { step: 'row-1' } },
    ])
  })

  it.each([
    'Mengunggah data yang sudah diverifikasi Walidata',
    'Menyerahkan hasil verifikasi',
    'Menyebarluaskan data terverifikasi',
    'Menyusun berita acara pemeriksaan',
  ])('is not seen in “%s”', (activity) => {
    expect(found(withActivity(activity), 'check-without-rejection')).toEqual([])
  })

  it.each([
    ['decides', 'a: ya > b | tidak > c\nb:\nc:'],
    ['has a decision beside the check in its row', 'a: x; x: ya > b | tidak > a\nb:'],
    ['leads at once to a decision in the next row', 'a: b\nb: ya > c | tidak > a\nc:'],
  ])('is none where the row %s', (_, drawing) => {
    expect(found(withActivity('Memeriksa data', drawing), 'check-without-rejection')).toEqual([])
  })
})

describe('a choice', () => {
  const open = (drawing: string) => found(drawSop(drawing), 'outcome-without-target')

  it('is told where it leads nowhere', () => {
    expect(open('a: b\nb: ya > c | tidak >\nc: ya > | tidak > a')).toMatchObject([
      { severity: 'warning', place: { step: 'row-2', act: 'b', outcome: 'tidak' }, data: { label: 'tidak' } },
      { place: { act: 'c', outcome: 'ya' } },
    ])
  })

  it('may end what is no decision', () => {
    expect(open('a: ya > b | tidak > c\nb end:\nc:')).toEqual([])
  })
})

describe('what cannot be printed', () => {
  it('is a row that says nothing, and an SOP without title: both are errors', () => {
    expect(found(withStep(clean, 2, { activity: ' ' }), 'activity-missing')).toMatchObject([
      { severity: 'error', place: { step: 'row-2' } },
    ])
    expect(found({ ...clean, title: '' }, 'title-missing')).toMatchObject([{ severity: 'error' }])
  })

  it('can still run, so that an SOP in force does not come to a halt by it', () => {
    expect(isSound({ ...withStep(clean, 2, { activity: '' }), title: '' })).toBe(true)
  })
})

describe('the chain of artefacts', () => {
  const nota = { key: 'nota', name: 'Nota', isExternal: false }
  const chain = { ...clean, artefacts: [data, nota] }

  it('breaks where no earlier step yields a need that does not come from outside', () => {
    const broken = withStep(chain, 2, { needs: [use('nota')] })
    expect(found(broken, 'broken-chain')).toMatchObject([{ place: { step: 'row-2', artefact: 'nota' } }])
    expect(found(withStep(broken, 2, { yields: [use('nota')] }), 'broken-chain')).toHaveLength(1)
    expect(found(withStep(broken, 3, { yields: [use('nota')] }), 'broken-chain')).toHaveLength(1)
  })

  it('holds where an earlier step yields it', () => {
    const whole = withStep(withStep(chain, 1, { yields: [use('nota')] }), 3, { needs: [use('nota')] })
    expect(found(whole, 'broken-chain')).toEqual([])
  })
})

describe('the mutu baku of a row', () => {
  it('has a waktu without a number', () => {
    const text = 'Sesuai frekuensi data'
    const sop = withStep(clean, 1, { waktu: { kind: 'conditional', text, by: 'frequency' } })
    expect(found(sop, 'waktu-without-number')).toMatchObject([{ place: { step: 'row-1' }, data: { text } }])
    expect(
      found(withStep(clean, 1, { waktu: { kind: 'none', text: '-' } }), 'waktu-without-number'),
    ).toHaveLength(1)
  })

  it('has empty cells', () => {
    const sop = withStep(clean, 2, { waktu: { kind: 'none', text: null }, needs: [], yields: [] })
    const cells = found(sop, 'empty-cell').map(({ data }) => data)
    expect(cells).toEqual([{ cell: 'waktu' }, { cell: 'needs' }, { cell: 'yields' }])
  })
})

describe('what was inferred', () => {
  const inferred = (confidence: number): Mark => ({ kind: 'inferred', why: 'dari kata kerja', confidence })
  const actMarked = (mark: Mark) => {
    const [act] = clean.steps[0]!.acts
    return withStep(clean, 1, { acts: [{ ...act!, mark }] })
  }

  it('has to be confirmed below 0.7', () => {
    const expected = { what: 'performer', confidence: 0.69, why: 'dari kata kerja' }
    expect(found(actMarked(inferred(0.69)), 'unsure')).toMatchObject([
      { place: { act: 'a' }, data: expected },
    ])
    expect(found(actMarked(inferred(0.7)), 'unsure')).toEqual([])
    expect(found(actMarked({ kind: 'missing' }), 'unsure')).toMatchObject([
      { data: { confidence: 0, why: '' } },
    ])
  })

  it('is told once for a symbol in no column, as an act without performer', () => {
    const [act] = clean.steps[0]!.acts
    const empty = withStep(clean, 1, { acts: [{ ...act!, performers: [], mark: { kind: 'missing' } }] })
    expect(found(empty, 'unsure')).toEqual([])
    expect(found(empty, 'act-without-performer')).toHaveLength(1)
  })

  it('may be a role, a target, a cell of a row or of the header', () => {
    const mark = inferred(0.5)
    const roles = clean.roles.map((role) => ({ ...role, mark }))
    expect(found({ ...clean, roles }, 'unsure')).toMatchObject([
      { place: { role: 'petugas' }, data: { what: 'role' } },
    ])
    const [act] = clean.steps[1]!.acts
    const [ya, tidak] = act!.outcomes
    const target = withStep(clean, 2, { acts: [{ ...act!, outcomes: [ya!, { ...tidak!, mark }] }] })
    expect(found(target, 'unsure')).toMatchObject([
      { place: { act: 'b', outcome: 'tidak' }, data: { what: 'target' } },
    ])
    const cell = withStep(clean, 2, { marks: { yields: mark, note: { kind: 'missing' } } })
    expect(found(cell, 'unsure')).toMatchObject([{ place: { step: 'row-2' }, data: { what: 'yields' } }])
    expect(found(withHeader({ marks: { madeOn: mark } }), 'unsure')).toMatchObject([
      { place: { header: 'madeOn' } },
    ])
  })
})
