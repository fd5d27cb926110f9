import { describe, expect, it } from 'vitest'
import { drawSop, withStep } from '../../../engine/test/drawn-sop.ts'
import { drawingOf } from '../../test/drawing-of.ts'
import { setActivity, setWaktu } from '../edit/step/cells.ts'
import { setNeeds, setYields } from '../edit/artefact/artefacts.ts'
import { addRole, renameRole } from '../edit/role/roles.ts'
import { removeSymbol } from '../edit/act/symbols.ts'
import { setHeader } from '../edit/whole/header.ts'
import { mended, mendsFor } from '../../test/mended.ts'

describe('a need that nobody yields', () => {
  const base = setYields(drawSop('a: b\nb:'), 'row-1', ['Daftar data yang telah diverifikasi'])

  it('is linked to the output that is most alike, or comes from outside', () => {
    const sop = setNeeds(base, 'row-2', ['Daftar data yang sudah terverifikasi'])
    const offered = mendsFor(sop, 'broken-chain')
    expect(offered.map(({ sentence }) => sentence.id)).toEqual([
      'Hubungkan dengan output langkah 1: “Daftar data yang telah diverifikasi”',
      'Tandai “Daftar data yang sudah terverifikasi” berasal dari luar',
    ])
    const linked = offered[0]!.apply(sop)
    expect(linked.steps[1]!.needs).toEqual([
      { artefact: linked.steps[0]!.yields[0]!.artefact, text: 'Daftar data yang sudah terverifikasi' },
    ])
    expect(linked.artefacts).toHaveLength(1)
    expect(offered[1]!.apply(sop).artefacts.map(({ isExternal }) => isExternal)).toEqual([false, true])
  })

  it('is not linked to something else', () => {
    const codes = mendsFor(setNeeds(base, 'row-2', ['Formulir']), 'broken-chain').map(({ code }) => code)
    expect(codes).toEqual(['declare-external'])
  })
})

describe('a cell', () => {
  const base = drawSop('a: b\nb:')
  const timed = (text: string) => mendsFor(setWaktu(base, 'row-1', text), 'waktu-without-number')

  it.each([
    ['30', ['Baca sebagai “30 menit”', 'Baca sebagai “30 jam”', 'Baca sebagai “30 hari kerja”']],
    ['120 Menit / 3 Hari', ['Baca sebagai “120 Menit”', 'Baca sebagai “3 Hari”']],
    ['Sesuai kebutuhan', ['Pindahkan “Sesuai kebutuhan” ke keterangan dan kosongkan waktu']],
    ['-', ['Kosongkan waktu']],
  ])('with the waktu %s has obvious readings', (text, sentences) => {
    expect(timed(text).map(({ sentence }) => sentence.id)).toEqual(sentences)
  })

  it('loses no words when its waktu is emptied', () => {
    const sop = setWaktu(withStep(base, 1, { note: 'Lihat SOP' }), 'row-1', 'Sesuai kebutuhan')
    const [step] = mended(sop, 'waktu-without-number', 'clear-waktu').sop.steps
    expect(step).toMatchObject({ note: 'Lihat SOP\nSesuai kebutuhan', waktu: { kind: 'none', text: null } })
  })

  it('of needs takes the output of the row above', () => {
    const timed = ['row-1', 'row-2'].reduce((sop, row) => setWaktu(sop, row, '1 jam'), base)
    const yielding = setYields(setNeeds(timed, 'row-1', ['Surat']), 'row-1', ['Data', 'Nota'])
    const { sop, says } = mended(yielding, 'empty-cell', 'take-output')
    expect(sop.steps[1]!.needs).toEqual(yielding.steps[0]!.yields)
    expect(says.id).toBe('Isi dengan output langkah 1: “Data”, “Nota”')
  })

  it('of the activity is removed with its row where the row has no other word', () => {
    const blank = setActivity(base, 'row-2', '')
    expect(drawingOf(mended(blank, 'activity-missing', 'remove-row').sop)).toBe('a:')
    expect(mendsFor(setNeeds(blank, 'row-2', ['Surat']), 'activity-missing')).toEqual([])
  })
})

describe('a performer', () => {
  const named = addRole(renameRole(drawSop('a: b\nb:'), 'petugas', 'PPID'), 'PPID Pelaksana')
  const empty = removeSymbol(named, 'a')

  it('is the one whom the activity names first, by its longest name', () => {
    const sop = setActivity(empty, 'row-1', 'PPID Pelaksana menyerahkan data kepada PPID')
    const { sop: placed } = mended(sop, 'act-without-performer', 'place-symbol')
    expect(placed.steps[0]!.acts[0]!.performers).toEqual(['ppid-pelaksana'])
  })

  it('is not a receiver who is named later', () => {
    const sop = setActivity(empty, 'row-1', 'Menyerahkan data kepada PPID')
    expect(mendsFor(sop, 'act-without-performer')).toEqual([])
  })

  it('that has no symbol loses its column', () => {
    expect(mended(named, 'role-unused', 'remove-role').sop.roles.map(({ name }) => name)).toEqual(['PPID'])
  })
})

describe('the identity', () => {
  const base = drawSop('a:')
  const on = (date: string) => ({ date })

  it('keeps the number when the label NIK goes', () => {
    const ratifiedBy = { position: 'Kepala Dinas', name: null, rank: null, nip: 'NIK. 19700115 199504 1 002' }
    const { sop } = mended(setHeader(base, { ratifiedBy }), 'nip-labelled-nik', 'drop-label')
    expect(sop.header.ratifiedBy).toEqual({ ...ratifiedBy, nip: '19700115 199504 1 002' })
  })

  it('has two dates swapped only where all are in order then', () => {
    const swapped = setHeader(base, { madeOn: on('2024-03-01'), effectiveOn: on('2024-02-01') })
    const { header } = mended(swapped, 'dates-out-of-order', 'swap-dates').sop
    expect([header.madeOn, header.effectiveOn]).toEqual([on('2024-02-01'), on('2024-03-01')])
    const worse = setHeader(swapped, { ratifiedOn: on('2024-02-15'), madeOn: on('2024-02-20') })
    expect(mendsFor(setHeader(worse, { revisedOn: on('2024-02-10') }), 'dates-out-of-order')).toEqual([])
  })

  it('has no obvious mend where only a person knows', () => {
    expect(mendsFor(base, 'header-missing')).toEqual([])
    expect(mendsFor({ ...base, title: '' }, 'title-missing')).toEqual([])
  })
})
