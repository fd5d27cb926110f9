import { isRepeated } from '@satualur/engine'
import { formsWith } from '@satualur/library'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../../configuration/configured-regency.ts'
import { configuredRegency } from '../../configuration/configured-regency.ts'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import { asked } from '../../reader.ts'
import { datasetOf } from '../asked-list.ts'
import { filled, ownForm, setForm, setOwnForms } from './own-forms.ts'
import { row, workbook } from './office-list.ts'
import { randomAnswers } from './random-answers.ts'
import { downloadBook, openBook, sendBook, tellBook, textsIn } from './sent-book.ts'

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

describe('the workbook of everything', () => {
  it('has a sheet for each form, the regency’s own among them, and one that explains', async () => {
    const bytes = await downloadBook(open, regency.operator)
    const { sheets } = await openBook(bytes)
    const names = sheets.map(({ name }) => name)
    expect(names[0]).toBe('Daftar Data 2026')
    expect(names).toEqual(
      expect.arrayContaining(['Standar Data', 'MS-Keg', 'MS-Var', 'MS-Ind', 'KK', 'Peubah']),
    )
    expect(names.at(-1)).toBe('Petunjuk')
    expect(await textsIn(bytes, 'Standar Data')).toEqual([
      ['Kunci dataset', 'Judul data', 'Konsep', 'Definisi', 'Klasifikasi', 'Ukuran', 'Satuan'],
      ['imunisasi', 'Cakupan Imunisasi', '', '', '', '', 'persen'],
    ])
    expect((await textsIn(bytes, 'KK'))[0]).toEqual([
      ...['Kunci dataset', 'Judul data', 'Tahun', 'Cara', 'Mulai', 'Peubah', 'Berulang'],
      ...['Umum: Pejabat', 'Lainnya: Pejabat'],
    ])
    expect((await textsIn(bytes, 'Petunjuk')).flat().join(' ')).toMatch(/Sel kosong tidak menghapus apa pun/)
  })

  it('changes nothing when it is sent back as it is, in either language, by whoever may propose', async () => {
    await sendBook(open, regency.operator, await filled())
    const history = ['Nomor berita acara Forum', 'Nomor SK', 'Tanggal SK', 'Data prioritas']
    const set = { 'Nomor berita acara Forum': 'BA/1', 'Nomor SK': 'SK/1', 'Tanggal SK': '08/12/2025' }
    const list = [row('Posyandu', { ...set, 'Data prioritas': 'Ya' }), row('Gizi', { Frekuensi: 'Tahunan' })]
    await sendBook(open, regency.admin, await workbook(list, history))
    for (const by of [regency.operator, regency.admin])
      for (const language of ['id', 'en']) {
        const reader = { ...by, headers: { ...by.headers, 'accept-language': language } }
        const told = await tellBook(open, regency.operator, await downloadBook(open, reader))
        expect(told.counts).toMatchObject({ new: 0, changed: 0, refused: 0 })
        expect(told.rows.flatMap(({ remarks }) => remarks)).toEqual([])
        expect(told.sheets.filter(({ kind }) => kind === 'unread')).toHaveLength(1)
      }
  })

  it('tells forms apart that are called alike, or like another sheet', async () => {
    const called = (key: string, title: string) =>
      ownForm
        .replace(/^key: .*$/m, `key: ${key}`)
        .replace(/^title: .*$/m, `title: { id: "${title}", en: "${title}" }`)
    for (const [key, title] of [
      ['a', 'MS-Var'],
      ['b', 'Petunjuk'],
      ['c', "'/'"],
      ['d', 'ms-var'],
      ['e', 'Daftar Data 2026'],
    ])
      await asked(regency.admin, setForm, { input: { source: called(key!, title!) } })
    const bytes = await downloadBook(open, regency.operator)
    const names = (await openBook(bytes)).sheets.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['MS-Var', 'a', 'b', 'c', 'd', 'e']))
    const told = await tellBook(open, regency.operator, bytes)
    expect(told.sheets.map(({ kind }) => kind)).toEqual([
      'list',
      ...names.slice(2).map(() => 'form'),
      'unread',
    ])
  })

  it('says nothing new whatever was answered before, also what no longer fits its field', async () => {
    const forms = formsWith([])
    const dataset = await datasetOf(regency)
    const parts = forms.flatMap((form, at) => {
      const answers = fc.sample(randomAnswers(form), {
        numRuns: isRepeated(form) ? 40 : 1,
        seed: 20_251_210 + at,
      })
      return answers.map((one, part) => ({ form: form.key, part: part + 1, answers: withoutNoughts(one) }))
    })
    await open.owner.query(
      `insert into metadata_answer (regency_id, dataset_id, form_key, part, revision, answers, changed_at)
       select $1, $2, x.form, x.part, 1, x.answers, now()
       from jsonb_to_recordset($3::jsonb) as x(form text, part int, answers jsonb)`,
      [regency.id, dataset, JSON.stringify(parts)],
    )
    const told = await tellBook(open, regency.operator, await downloadBook(open, regency.operator))
    expect(told.rows.filter(({ verdict }) => verdict !== 'same')).toEqual([])
    expect(told.rows.length).toBeGreaterThan(80)
  })
})

/** PostgreSQL keeps no NUL and no half of a letter. */
const withoutNoughts = (answers: object): object =>
  JSON.parse(
    JSON.stringify(answers)
      .replaceAll('\\u0000', '')
      .replace(/\\ud[89a-f]../gi, ''),
  ) as object
