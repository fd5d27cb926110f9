import { describe, expect, it } from 'vitest'
import { clean, found, on, withHeader } from '../../test/clean-sop.ts'
import { drawSop } from '../../test/drawn-sop.ts'

const withNip = (nip: string) => withHeader({ ratifiedBy: { ...clean.header.ratifiedBy!, nip } })
const withBasis = (...legalBasis: string[]) => withHeader({ legalBasis })

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
