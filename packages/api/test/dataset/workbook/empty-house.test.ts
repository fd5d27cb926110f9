import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConfiguredRegency } from '../../configuration/configured-regency.ts'
import { configuredRegency } from '../../configuration/configured-regency.ts'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import { entriesOf } from '../asked-list.ts'
import { sendBook, tellBook } from './sent-book.ts'
import { row, workbook } from './office-list.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse({ clock: () => Date.parse('2025-12-10T02:00:00Z') })
})
afterAll(() => open.close())
beforeEach(async () => {
  regency = await configuredRegency(open)
})

describe('an existing Daftar Data in an empty house', () => {
  it('comes in with its datasets, under keys made of their titles, and said so before', async () => {
    const bytes = await workbook([row('Posyandu'), row('Posyandu: Balita'), row('Cakupan Imunisasi')])
    const tried = await tellBook(open, regency.admin, bytes, { query: '?dryRun=true' })
    expect(tried).toMatchObject({ isDone: false, newDatasets: 2 })
    expect(tried.rows.map(({ newKey, remarks }) => [newKey, remarks[0]?.sentence])).toEqual([
      ['posyandu', 'Dataset baru, dengan kunci “posyandu”.'],
      ['posyandu-balita', expect.stringMatching(/Dataset baru/)],
      [null, undefined],
    ])
    expect((await sendBook(open, regency.admin, bytes)).counts).toMatchObject({ isDone: true, new: 3 })
    expect(await entriesOf(regency.admin, { year: 2026 })).toMatchObject([
      { title: 'Cakupan Imunisasi', dataset: { key: 'imunisasi' } },
      { title: 'Posyandu', standing: 'PROPOSED', dataset: { key: 'posyandu' } },
      { title: 'Posyandu: Balita', dataset: { key: 'posyandu-balita' } },
    ])
    expect((await sendBook(open, regency.admin, bytes)).counts).toMatchObject({ same: 3, new: 0 })
  })

  it('comes in once, however many send it at the same moment', async () => {
    const bytes = await workbook([row('Posyandu', { Konsep: 'Pos pelayanan' }), row('Gizi')], ['Konsep'])
    const sent = await Promise.all(Array.from({ length: 3 }, () => sendBook(open, regency.admin, bytes)))
    expect(sent.map(({ counts }) => counts!.isDone)).toEqual([true, true, true])
    expect(sent.map(({ counts }) => counts!.new).toSorted()).toEqual([0, 0, 2])
    const { rows } = await open.owner.query(
      `select d.key, (select count(*)::int from list_entry e where e.dataset_id = d.id) as entries,
         (select count(*)::int from metadata_answer a where a.dataset_id = d.id) as answers
       from dataset d where d.regency_id = $1 order by 1`,
      [regency.id],
    )
    expect(rows).toEqual([
      { key: 'gizi', entries: 1, answers: 0 },
      { key: 'imunisasi', entries: 0, answers: 0 },
      { key: 'posyandu', entries: 1, answers: 1 },
    ])
  })

  it('of an OPD is proposed once, however many have read the list before the first one writes', async () => {
    const bytes = await workbook([row('Posyandu'), row('Gizi')])
    const holding = await open.owner.connect()
    await holding.query('begin')
    await holding.query('select pg_advisory_xact_lock(hashtextextended($1, 2026))', [regency.id])
    const sending = Array.from({ length: 3 }, () => sendBook(open, regency.operator, bytes))
    const waiting = `select count(*)::int as count from pg_locks l join pg_database d on d.oid = l.database
      where not l.granted and l.locktype = 'advisory' and d.datname = current_database()`
    await vi.waitFor(
      async () => {
        const { rows } = await open.owner.query<{ count: number }>(waiting)
        expect(rows[0]!.count).toBe(3)
      },
      { timeout: 30_000 },
    )
    await holding.query('commit')
    holding.release()
    const sent = await Promise.all(sending)
    expect(sent.map(({ counts }) => counts!.new).toSorted()).toEqual([0, 0, 2])
    expect(await entriesOf(regency.admin, {})).toHaveLength(2)
  })

  it('is in force where its rows name the record of the Forum and the decree', async () => {
    const history = [
      'Data prioritas',
      'Nomor berita acara Forum',
      'Tanggal kesepakatan',
      'Nomor SK',
      'Tanggal SK',
    ]
    const set = {
      ...{
        'Data prioritas': 'Ya',
        'Nomor berita acara Forum': 'BA/1',
        'Tanggal kesepakatan': '5 Desember 2025',
      },
      ...{ 'Nomor SK': '188/1/2025', 'Tanggal SK': '2025-12-08' },
    }
    const bytes = await workbook([row('Posyandu', set), row('Cakupan Imunisasi', set)], history)
    expect((await sendBook(open, regency.admin, bytes)).counts).toMatchObject({ isDone: true, new: 2 })
    const [, posyandu] = await entriesOf(regency.admin, { year: 2026 })
    expect(posyandu).toMatchObject({ standing: 'IN_FORCE', isPriority: true, dataset: { key: 'posyandu' } })
    expect(posyandu!.steps.map(({ kind, on }) => [kind, on])).toEqual([
      ['PROPOSED', '2025-12-05'],
      ['AGREED', '2025-12-05'],
      ['ENACTED', '2025-12-08'],
    ])
    const { rows } = await open.owner.query(
      `select d.key, d.information_class, c.decided_by from dataset d left join class_decision c
         on c.regency_id = d.regency_id and c.dataset_id = d.id where d.regency_id = $1 order by 1`,
      [regency.id],
    )
    expect(rows).toEqual([
      { key: 'imunisasi', information_class: 'berkala', decided_by: 'PPID Utama' },
      { key: 'posyandu', information_class: 'berkala', decided_by: 'PPID Utama' },
    ])
    expect((await sendBook(open, regency.admin, bytes)).counts).toMatchObject({ same: 2 })
    const otherwise = await workbook(
      [row('Posyandu', { ...set, 'Data prioritas': 'Tidak', 'Nomor SK': '2' })],
      history,
    )
    const told = await tellBook(open, regency.admin, otherwise)
    expect(told.rows).toMatchObject([
      {
        verdict: 'same',
        remarks: [{ sentence: expect.stringMatching(/^Data prioritas, Nomor keputusan: tidak diubah/) }],
      },
    ])
    const bad = await workbook(
      [
        row('A', { ...set, 'Nomor berita acara Forum': '' }),
        row('B', { ...set, 'Tanggal SK': '' }),
        row('C', { ...set, 'Tanggal kesepakatan': 'kemarin', 'Data prioritas': 'mungkin' }),
        row('D', { ...set, 'Tanggal SK': '2025-12-01' }),
      ],
      history,
    )
    const refused = await tellBook(open, regency.admin, bad)
    expect(refused.rows.map(({ remarks }) => remarks.map(({ cell }) => cell))).toEqual([
      ['I2'],
      ['L3'],
      ['H4', 'J4'],
      [null],
    ])
  })

  it('brings nobody more than an admin may: of an OPD it stays a proposal without a dataset', async () => {
    const bytes = await workbook(
      [row('Posyandu', { 'Nomor SK': '188/1', 'Tanggal SK': '2025-12-08', Konsep: 'Posyandu' })],
      ['Nomor SK', 'Tanggal SK', 'Konsep'],
    )
    const told = await tellBook(open, regency.operator, bytes)
    expect(told).toMatchObject({ isDone: true, newDatasets: 0 })
    expect(told.rows[0]!.remarks.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/hanya dibaca dari berkas admin/),
      expect.stringMatching(/Isi setelah ditetapkan/),
    ])
    expect(await entriesOf(regency.admin, {})).toMatchObject([{ standing: 'PROPOSED', dataset: null }])
  })
})
