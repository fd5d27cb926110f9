import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../../configuration/configured-regency.ts'
import { configuredRegency } from '../../configuration/configured-regency.ts'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import { asked } from '../../reader.ts'
import { visitsDuring } from '../../visits.ts'
import { datasetOf } from '../asked-list.ts'
import { filled, setOwnForms, subject } from './own-forms.ts'
import { bookOf, downloadBook, sendBook, tellBook, textsIn } from './sent-book.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse({ clock: () => Date.parse('2025-12-10T02:00:00Z') })
})
afterAll(() => open.close())
beforeEach(async () => {
  regency = await configuredRegency(open)
  await setOwnForms(regency)
})

interface Part {
  form: { key: string }
  part: number
  revision: number
  answers: {
    field: string
    text: string | null
    number: number | null
    isYes: boolean | null
    names: string[] | null
  }[]
}

async function partsOf(): Promise<Record<string, unknown>[]> {
  const { dataset } = await asked<{ dataset: { metadata: { parts: Part[] } } }>(
    regency.admin,
    `query ($id: ID!) { dataset(id: $id) { metadata { parts { form { key } part revision
      answers { field text number isYes names } } } } }`,
    { id: await datasetOf(regency) },
  )
  return dataset.metadata.parts.map(({ form, part, revision, answers }) => ({
    ...{ form: form.key, part, revision },
    answers: Object.fromEntries(
      answers.map(({ field, text, number, isYes, names }) => [field, text ?? number ?? isYes ?? names]),
    ),
  }))
}

describe('metadata in a workbook', () => {
  it('are read by the kinds of their fields, a row for each dataset or for each variable', async () => {
    expect((await sendBook(open, regency.operator, await filled())).counts).toMatchObject({
      ...{ isDone: true, new: 4 },
    })
    expect(await partsOf()).toEqual([
      { form: 'standar-data', part: 1, revision: 0, answers: { unit: 'persen' } },
      {
        ...{ form: 'kegiatan-kami', part: 1, revision: 1 },
        answers: {
          ...{ tahun: 2025, cara: 'survei', mulai: '2025-01-05', berulang: true },
          ...{ peubah: ['balita', 'imunisasi'], 'pejabat-lain': 'Sekretaris Daerah' },
        },
      },
      { form: 'peubah', part: 1, revision: 1, answers: { name: 'Balita', type: 'bilangan' } },
      { form: 'peubah', part: 5, revision: 1, answers: { name: 'Imunisasi', type: 'bilangan' } },
      { form: 'peubah', part: 6, revision: 1, answers: { name: 'Dosis', type: 'bilangan' } },
    ])
    expect((await sendBook(open, regency.operator, await filled())).counts).toMatchObject({ same: 4, new: 0 })
  })

  it('are written where they differ, and a blank cell deletes nothing', async () => {
    await sendBook(open, regency.operator, await filled())
    const some = await bookOf({
      Peubah: [
        [...subject, 'Nama', 'Tipe', 'Konsep'],
        ['imunisasi', null, 'Balita', null, 'Anak di bawah lima tahun'],
        ['imunisasi', null, 'Dosis', 'bilangan', null],
      ],
    })
    const told = await tellBook(open, regency.operator, some)
    expect(told).toMatchObject({ isDone: true, counts: { changed: 1, same: 1 } })
    expect(told.rows[0]!.remarks).toMatchObject([{ sentence: 'Berubah: Konsep.' }])
    expect((await partsOf()).filter(({ form }) => form === 'peubah')).toMatchObject([
      {
        part: 1,
        revision: 2,
        answers: { name: 'Balita', type: 'bilangan', concept: 'Anak di bawah lima tahun' },
      },
      { part: 5, revision: 1 },
      { part: 6, revision: 1 },
    ])
  })

  it('that are not of the kind of their field are refused at their cells, and nothing is written', async () => {
    const wrong = await bookOf({
      KK: [
        [...subject, 'Tahun', 'Cara', 'Mulai', 'Berulang'],
        ['imunisasi', null, '2.025', 'menebak', '31/02/2025', 'barangkali'],
        ['tidak-ada', null, 2025, null, null, null],
        [null, null, 2025, null, null, null],
      ],
      Peubah: [
        [...subject, 'Nomor urut', 'Nama'],
        ['imunisasi', null, 201, 'Balita'],
        ['imunisasi', null, 1, 'Balita'],
        ['imunisasi', null, 1, 'Anak'],
      ],
    })
    const told = await tellBook(open, regency.operator, wrong)
    expect(told).toMatchObject({ isDone: false, counts: { refused: 5, new: 1 } })
    expect(told.rows.map(({ remarks }) => remarks.map(({ cell, sentence }) => [cell, sentence]))).toEqual([
      [
        ['C2', expect.stringMatching(/dua angka yang berbeda/)],
        ['D2', expect.stringMatching(/“menebak” tidak ada dalam pilihan.*Survei/)],
        ['E2', expect.stringMatching(/bukan tanggal/)],
        ['F2', expect.stringMatching(/bukan Ya atau Tidak/)],
      ],
      [['A3', expect.stringMatching(/“tidak-ada” tidak dikenal/)]],
      [['B4', expect.stringMatching(/tidak menyebut datasetnya/)]],
      [['C2', expect.stringMatching(/Isi 1 sampai 200/)]],
      [],
      [[null, expect.stringMatching(/baris sebelumnya/)]],
    ])
    expect((await partsOf()).map(({ form }) => form)).toEqual(['standar-data'])
  })

  it('of data that the same file brings in come with them; two sheets never say two things of one field', async () => {
    const list = [
      [
        'Judul data',
        'Produsen Data',
        'Frekuensi',
        'Rilis',
        'Klasifikasi informasi',
        'Diputuskan oleh',
        'Konsep',
      ],
      ['Posyandu', 'Dinkes', 'Bulanan', 15, 'Berkala', 'PPID', 'Pos pelayanan'],
    ]
    const form = (concept: string) => [
      ['Judul data', 'Konsep', 'Satuan'],
      ['Posyandu', concept, 'unit'],
    ]
    const torn = await tellBook(
      open,
      regency.admin,
      await bookOf({ 'Daftar Data': list, 'Standar Data': form('Lain') }),
    )
    expect(torn.rows[1]!.remarks).toMatchObject([
      { cell: 'B2', sentence: expect.stringMatching(/isi yang berbeda/) },
    ])
    const whole = await bookOf({ 'Standar Data': form('Pos pelayanan'), 'Daftar Data': list })
    expect((await sendBook(open, regency.admin, whole)).counts).toMatchObject({ isDone: true, new: 2 })
    const { rows } = await open.owner.query(
      'select key, concept, unit from dataset where regency_id = $1 and key = $2',
      [regency.id, 'posyandu'],
    )
    expect(rows).toEqual([{ key: 'posyandu', concept: 'Pos pelayanan', unit: 'unit' }])
  })

  it('that a dataset no longer says itself are said anew, whatever an older answer says', async () => {
    const said = await bookOf({
      'Standar Data': [
        ['Kunci dataset', 'Konsep'],
        ['imunisasi', 'Imunisasi'],
      ],
    })
    expect((await sendBook(open, regency.operator, said)).counts).toMatchObject({ changed: 1 })
    // As a file of the regency does, which says of a dataset what it says and nothing else.
    await open.owner.query('update dataset set concept = null where regency_id = $1', [regency.id])
    const [, row] = await textsIn(await downloadBook(open, regency.operator), 'Standar Data')
    expect(row).toEqual(['imunisasi', 'Cakupan Imunisasi', '', '', '', '', 'persen'])
    expect((await sendBook(open, regency.operator, said)).counts).toMatchObject({ isDone: true, changed: 1 })
    expect((await partsOf())[0]).toMatchObject({
      revision: 2,
      answers: { concept: 'Imunisasi', unit: 'persen' },
    })
  })

  it('are an OPD’s for itself alone; what of others stays as it is stands in nobody’s way', async () => {
    const own = await bookOf({
      'Daftar Data': [
        ['Judul data', 'OPD', 'Rilis', 'Klasifikasi informasi', 'Diputuskan oleh'],
        ['Titik Akses', 'kominfo', 10, 'Berkala', 'PPID'],
      ],
      'Standar Data': [
        ['Judul data', 'Konsep'],
        ['Titik Akses', 'Wi-Fi umum'],
      ],
    })
    expect((await sendBook(open, regency.admin, own)).counts).toMatchObject({ isDone: true })
    const told = await tellBook(open, regency.operator, own)
    expect(told.counts).toMatchObject({ same: 2, refused: 0 })
    const other = await bookOf({
      'Standar Data': [
        ['Kunci dataset', 'Konsep'],
        ['titik-akses', 'Lain'],
      ],
    })
    expect((await tellBook(open, regency.operator, other)).rows[0]!.remarks).toMatchObject([
      { sentence: expect.stringMatching(/OPD Anda sendiri/) },
    ])
  })

  it('take as many statements for many rows as for one', async () => {
    const variables = (count: number) =>
      bookOf({
        Peubah: [
          ['Kunci dataset', 'Nama'],
          ...Array.from({ length: count }, (_, at) => ['imunisasi', `Variabel ${at}`]),
        ],
      })
    const [one, many] = [await variables(1), await variables(150)]
    const visits = await visitsDuring(() => sendBook(open, regency.operator, one))
    expect(await visitsDuring(() => sendBook(open, regency.operator, many))).toBe(visits)
  })
})
