import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked, stranger } from '../reader.ts'
import { datasetOf, entriesOf, opdOf, proposal, take } from './asked-list.ts'

const now = Date.parse('2025-12-10T02:00:00Z')

let open: OpenHouse
let regency: ConfiguredRegency
let dinkes: string
let kominfo: string
let imunisasi: string
beforeAll(async () => {
  open = await openHouse({ clock: () => now })
})
afterAll(() => open?.close())
beforeEach(async () => {
  regency = await configuredRegency(open)
  dinkes = await opdOf(regency, 'dinkes')
  kominfo = await opdOf(regency, 'kominfo')
  imunisasi = await datasetOf(regency)
})

const proposed = async (changed: object = {}, beside: object = {}) =>
  (
    await take(regency.operator, 'propose', {
      year: 2026,
      content: proposal(dinkes, changed),
      ...beside,
    })
  ).entry

describe('an entry of the Daftar Data', () => {
  it('is proposed by an OPD, agreed by the Forum and set by a decree, which makes its dataset', async () => {
    const { id } = await proposed()
    const agreed = await take(regency.admin, 'agree', { entries: [id], number: 'BA/7', priorities: [id] })
    expect(agreed.entries).toMatchObject([{ id, standing: 'AGREED', isPriority: true, dataset: null }])
    const list = await listOf(2026)
    const set = await take(regency.admin, 'enact', { list, number: 'SK/188/2025' })
    expect(set).toMatchObject({
      __typename: 'ListInForce',
      entryCount: 1,
      list: { year: 2026, decrees: [{ number: 'SK/188/2025', entryCount: 1 }] },
    })
    const [entry] = await entriesOf(regency.operator, { year: 2026 })
    expect(entry).toMatchObject({
      standing: 'IN_FORCE',
      isPriority: true,
      opd: { key: 'dinkes' },
      dataset: { key: 'jumlah-kunjungan-ibu-hamil' },
    })
    expect(entry!.steps).toMatchObject([
      { kind: 'PROPOSED', on: '2025-12-10', number: null },
      { kind: 'AGREED', number: 'BA/7' },
      { kind: 'ENACTED', number: 'SK/188/2025' },
    ])
    const { dataset } = await asked<{ dataset: object }>(
      regency.operator,
      `query ($id: ID!) { dataset(id: $id) { title frequency informationClass opd { key }
        classDecisions { decidedBy decidedOn } listEntries { year standing decree { number } } } }`,
      { id: entry!.dataset!.id },
    )
    expect(dataset).toEqual({
      ...{ title: 'Jumlah Kunjungan Ibu Hamil', frequency: 'MONTHLY', informationClass: 'BERKALA' },
      opd: { key: 'dinkes' },
      classDecisions: [{ decidedBy: 'PPID Utama', decidedOn: '2025-12-01' }],
      listEntries: [{ year: 2026, standing: 'IN_FORCE', decree: { number: 'SK/188/2025' } }],
    })
  })

  it('is returned with a reason, proposed anew, and keeps every step on record', async () => {
    const { id } = await proposed()
    const given = await take(regency.admin, 'return', { entries: [id], reason: ' Lengkapi judulnya ' })
    expect(given.entries).toMatchObject([{ standing: 'RETURNED' }])
    const content = proposal(dinkes, { title: 'Kunjungan Ibu Hamil menurut Puskesmas' })
    const { entry } = await take(regency.operator, 'change', { entry: id, content })
    expect(entry).toMatchObject({
      standing: 'PROPOSED',
      title: 'Kunjungan Ibu Hamil menurut Puskesmas',
      steps: [{ kind: 'PROPOSED' }, { kind: 'RETURNED', reason: 'Lengkapi judulnya' }, { kind: 'PROPOSED' }],
    })
    await expect(open.owner.query('delete from list_step where entry_id = $1', [id])).rejects.toThrow(
      /never changed/,
    )
  })

  it('stays in force as it is while a change is on its way, and takes it by the next decree', async () => {
    const { id } = await enactedEntry()
    const content = proposal(dinkes, { title: 'Judul Baru', frequency: 'QUARTERLY' })
    const { entry } = await take(regency.operator, 'change', { entry: id, content })
    expect(entry).toMatchObject({ standing: 'CHANGE_PROPOSED', title: 'Cakupan Imunisasi' })
    expect(await datasetNow()).toMatchObject({ title: 'Cakupan Imunisasi', frequency: 'MONTHLY' })
    await take(regency.admin, 'agree', { entries: [id], number: 'BA/9' })
    await take(regency.admin, 'enact', { list: await listOf(2026), number: 'SK/2' })
    expect(await datasetNow()).toMatchObject({ title: 'Judul Baru', frequency: 'QUARTERLY' })
  })

  it('leaves the list by a decree, and its dataset stays', async () => {
    const { id } = await enactedEntry()
    await take(regency.operator, 'change', { entry: id })
    await take(regency.admin, 'agree', { entries: [id], number: 'BA/9' })
    await take(regency.admin, 'enact', { list: await listOf(2026), number: 'SK/3' })
    expect(await entriesOf(regency.admin, { year: 2026, standing: ['LEFT'] })).toMatchObject([
      { id, title: 'Cakupan Imunisasi', dataset: { id: imunisasi } },
    ])
    expect(await datasetNow()).toMatchObject({ title: 'Cakupan Imunisasi' })
  })

  it('of a new list is copied from the year before, each dataset once', async () => {
    await enactedEntry()
    const from = { list: await listOf(2026), to: 2027 }
    expect(await take(regency.admin, 'copy', from)).toMatchObject({ entryCount: 1, list: { year: 2027 } })
    expect(await entriesOf(regency.admin, { year: 2027 })).toMatchObject([
      { standing: 'PROPOSED', title: 'Cakupan Imunisasi', dataset: { id: imunisasi } },
    ])
    expect(await take(regency.admin, 'copy', from)).toMatchObject({ obstacle: 'NOTHING_TO_COPY' })
  })

  it('is found by year, OPD, standing, priority and words of its title, a page at a time', async () => {
    const { id } = await proposed()
    await take(regency.admin, 'propose', {
      year: 2026,
      content: proposal(kominfo, { title: 'Titik Akses' }),
    })
    await take(regency.admin, 'agree', { entries: [id], number: 'BA/1', priorities: [id] })
    const titles = async (filter: object) =>
      (await entriesOf(regency.admin, filter)).map(({ title }) => title)
    expect(await titles({})).toEqual(['Jumlah Kunjungan Ibu Hamil', 'Titik Akses'])
    expect(await titles({ year: 2025 })).toEqual([])
    expect(await titles({ opd: kominfo })).toEqual(['Titik Akses'])
    expect(await titles({ standing: ['AGREED', 'RETURNED'] })).toEqual(['Jumlah Kunjungan Ibu Hamil'])
    expect(await titles({ isPriority: false })).toEqual(['Titik Akses'])
    expect(await titles({ search: 'ibu' })).toEqual(['Jumlah Kunjungan Ibu Hamil'])
    const page = await asked<{ listEntries: { totalCount: number; pageInfo: { hasNextPage: boolean } } }>(
      regency.admin,
      '{ listEntries(first: 1) { totalCount pageInfo { hasNextPage } nodes { id } } }',
    )
    expect(page.listEntries).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    const { dataList } = await asked<{ dataList: object }>(
      regency.admin,
      '{ dataList(year: 2026) { counts { standing count } priorityCount decrees { number } } }',
    )
    expect(dataList).toEqual({
      counts: [
        { standing: 'AGREED', count: 1 },
        { standing: 'PROPOSED', count: 1 },
      ],
      priorityCount: 1,
      decrees: [],
    })
  })

  it('is nobody’s who is not signed in', async () => {
    const answer = await stranger(open).ask('{ dataLists { id } }')
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect(await take(stranger(open), 'enact', { list: await listOf(2026), number: '1' })).toMatchObject({
      __typename: 'NotSignedIn',
    })
  })
})

/** The dataset of the regency, in force on the list of 2026. */
async function enactedEntry() {
  const entry = await proposed({ title: 'Cakupan Imunisasi' }, { dataset: imunisasi })
  await take(regency.admin, 'agree', { entries: [entry.id], number: 'BA/1' })
  await take(regency.admin, 'enact', { list: await listOf(2026), number: 'SK/1' })
  return entry
}

async function listOf(year: number): Promise<string> {
  const question = 'query ($year: Int!) { dataList(year: $year) { id } }'
  const { dataList } = await asked<{ dataList: { id: string } | null }>(regency.admin, question, { year })
  return dataList?.id ?? 'none'
}

async function datasetNow(): Promise<object> {
  const question = 'query ($id: ID!) { dataset(id: $id) { title frequency } }'
  return (await asked<{ dataset: object }>(regency.admin, question, { id: imunisasi })).dataset
}
