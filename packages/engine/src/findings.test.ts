import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../test/drawn-sop.ts'
import type { FindingCode } from './finding.ts'
import { findings } from './findings.ts'
import type { Header, Mark, PrintedDate, Sop, Step, Waktu } from './sop.ts'

const asOf = '2026-11-20'
const on = (date: string): PrintedDate => ({ date })
const hour: Waktu = {
  kind: 'fixed',
  text: '1 jam',
  min: [{ value: 1, unit: 'hour' }],
  max: [{ value: 1, unit: 'hour' }],
  clock: 'working',
}
const use = (artefact: string) => ({ artefact, text: artefact })
const data = { key: 'data', name: 'Data statistik', isExternal: true }
const header: Header = {
  unit: ['Dinas Contoh'],
  number: '001/2024',
  madeOn: on('2024-02-26'),
  revisedOn: null,
  ratifiedOn: on('2024-03-01'),
  effectiveOn: on('2024-03-04'),
  ratifiedBy: {
    position: 'Kepala Dinas',
    name: 'Kepala Dinas Contoh',
    rank: null,
    nip: '19700115 199504 1 002',
  },
  legalBasis: ['Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia'],
  qualifications: ['Menguasai komputer'],
  related: ['SOP Pengumpulan Data'],
  equipment: ['Komputer'],
  warnings: ['Data terlambat'],
  records: ['Buku agenda'],
  annex: null,
  marks: {},
}
const filled: Partial<Step> = { waktu: hour, needs: [use('data')], yields: [use('data')] }
const clean = [1, 2, 3].reduce((sop, row) => withStep(sop, row, filled), {
  ...drawSop('a: b\nb: ya > c | tidak > a\nc:'),
  header,
  artefacts: [data],
})

const found = (sop: Sop, code: FindingCode) => findings(sop, asOf).filter((one) => one.code === code)
const withHeader = (change: Partial<Header>): Sop => ({ ...clean, header: { ...header, ...change } })
const withNip = (nip: string) => withHeader({ ratifiedBy: { ...header.ratifiedBy!, nip } })
const withBasis = (...legalBasis: string[]) => withHeader({ legalBasis })
const withActivity = (activity: string, drawing = 'a: b\nb:') => withStep(drawSop(drawing), 1, { activity })

describe('the findings of an SOP', () => {
  it('are none for a sheet that is filled in and fits together', () => {
    expect(findings(clean, asOf)).toEqual([])
  })

  it('come worst first, and otherwise in the order of the sheet', () => {
    const sop = { ...clean, remarks: [{ where: 'Dasar Hukum 6', text: 'salah ketik' }], roles: [] }
    const all = findings({ ...withStep(sop, 1, { needs: [] }), header: { ...header, number: null } }, asOf)
    expect(all.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      ...Array<string>(3).fill('error unknown-performer'),
      'warning header-missing',
      'warning empty-cell',
      'note remark',
    ])
    expect(all.at(-1)?.data).toEqual({ where: 'Dasar Hukum 6', text: 'salah ketik' })
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

describe('the header', () => {
  it('misses cells that the form asks for', () => {
    const empty = withHeader(drawSop('a:').header)
    expect(found(empty, 'header-missing').map(({ place }) => place.header)).toEqual([
      'number',
      'madeOn',
      'effectiveOn',
      'ratifiedBy',
      'legalBasis',
      'qualifications',
      'related',
      'equipment',
      'warnings',
      'records',
    ])
  })

  it('needs one of the dates of ratification and effect, and the name of who ratified', () => {
    expect(found(withHeader({ ratifiedOn: null }), 'header-missing')).toEqual([])
    expect(found(withHeader({ effectiveOn: null }), 'header-missing')).toEqual([])
    expect(found(withHeader({ effectiveOn: null, ratifiedOn: null }), 'header-missing')).toHaveLength(1)
    const nameless = { position: 'Kepala Dinas', name: null, rank: null, nip: null }
    expect(found(withHeader({ ratifiedBy: nameless }), 'header-missing')).toHaveLength(1)
  })

  it.each([
    ['ratifiedOn', 'madeOn', { madeOn: on('2024-03-02') }],
    ['revisedOn', 'madeOn', { revisedOn: on('2024-02-25') }],
    ['effectiveOn', 'ratifiedOn', { effectiveOn: on('2024-02-29') }],
  ])('has a %s before its %s', (later, earlier, change) => {
    expect(found(withHeader(change), 'dates-out-of-order')).toMatchObject([{ data: { earlier, later } }])
  })

  it('may have dates on one day, or a date that could not be read', () => {
    const [madeOn, ratifiedOn] = [on('2024-03-04'), { date: null, text: 'Maret' }]
    expect(found(withHeader({ madeOn, ratifiedOn }), 'dates-out-of-order')).toEqual([])
  })
})

describe('the legal basis', () => {
  it('cannot be younger than the SOP', () => {
    const text = 'Peraturan Daerah Kota Nomor 3 Tahun 2029 tentang Pengelolaan Satu Data'
    const data = { text, year: 2029, latest: 2024 }
    expect(found(withBasis(text), 'impossible-year')).toMatchObject([
      { place: { header: 'legalBasis' }, data },
    ])
    expect(found(withBasis('UU 14 tahun 2025 tentang Contoh'), 'impossible-year')).toHaveLength(1)
    expect(found(withBasis('Perpres No. 12/2025'), 'impossible-year')).toHaveLength(1)
  })

  it('cannot be younger than today, whatever the date of the SOP', () => {
    const dated = withHeader({ effectiveOn: on('2030-01-01'), legalBasis: ['Peraturan Nomor 1 Tahun 2027'] })
    expect(found(dated, 'impossible-year')).toMatchObject([{ data: { latest: 2026 } }])
    const undated = { madeOn: null, ratifiedOn: null, effectiveOn: null }
    const undatedNow = withHeader({ ...undated, legalBasis: ['Peraturan Nomor 1 Tahun 2026'] })
    expect(found(undatedNow, 'impossible-year')).toEqual([])
  })

  it('may be of the year of the SOP, and may name later years of a plan', () => {
    expect(
      found(withBasis('Peraturan Nomor 5 Tahun 2024 tentang RPJPD Tahun 2025-2045'), 'impossible-year'),
    ).toEqual([])
    expect(found(withBasis('Perda 3/2021 tentang RPJMD 2021/2026'), 'impossible-year')).toEqual([])
  })

  it('names a year', () => {
    const [text, without] = ['PER/21/M.PAN/11/2008', 'Peraturan Walikota Nomor 64 A tentang Penyelenggaraan']
    expect(found(withBasis(text, without), 'legal-basis-without-year')).toMatchObject([
      { data: { text: without } },
    ])
  })
})

describe('the NIP of who ratified', () => {
  it.each(['19700115 199504 1 002', 'NIP. 197001151995041002', '19900101 202121 2 003'])(
    'may be %s',
    (nip) => {
      expect(found(withNip(nip), 'nip-malformed')).toEqual([])
    },
  )

  it.each([
    ['1970011519950410', 'length'],
    ['19700115 199504 1 00X', 'length'],
    ['19701315 199504 1 002', 'birth-date'],
    ['19700230 199504 1 002', 'birth-date'],
    ['18700115 199504 1 002', 'birth-date'],
    ['19700115 199513 1 002', 'appointment-date'],
    ['19700115 198406 1 002', 'appointment-date'],
    ['19700115 199504 3 002', 'sex'],
  ])('cannot be %s, by its %s', (nip, defect) => {
    expect(found(withNip(nip), 'nip-malformed')).toMatchObject([{ data: { nip, defect } }])
  })

  it('is not labelled NIK', () => {
    expect(found(withNip('NIK 19700115 199504 1 001'), 'nip-labelled-nik')).toHaveLength(1)
    expect(found(withNip('NIK 19700115 199504 1 001'), 'nip-malformed')).toEqual([])
    expect(found(withNip('NIP 19700115 199504 1 001'), 'nip-labelled-nik')).toEqual([])
  })

  it('is no finding where none is printed', () => {
    expect(found(withNip(''), 'nip-malformed')).toEqual([])
  })
})
