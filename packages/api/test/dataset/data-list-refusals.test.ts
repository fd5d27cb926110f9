import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { visitsDuring } from '../visits.ts'
import { datasetOf, entriesOf, opdOf, proposal, take } from './asked-list.ts'

let open: OpenHouse
let regency: ConfiguredRegency
let dinkes: string
let kominfo: string
beforeAll(async () => {
  open = await openHouse({ clock: () => Date.parse('2025-12-10T02:00:00Z') })
})
afterAll(() => open?.close())
beforeEach(async () => {
  regency = await configuredRegency(open)
  dinkes = await opdOf(regency, 'dinkes')
  kominfo = await opdOf(regency, 'kominfo')
})

const propose = (changed: object = {}, beside: object = {}) =>
  take(regency.admin, 'propose', { year: 2026, content: proposal(dinkes, changed), ...beside })
const listOf2026 = async () =>
  (await asked<{ dataList: { id: string } }>(regency.admin, '{ dataList(year: 2026) { id } }')).dataList.id
const steps = async () =>
  (await open.owner.query('select from list_step where regency_id = $1', [regency.id])).rowCount

describe('a proposal', () => {
  const excepted = (test: object | null) => ({
    classDecision: {
      ...{ informationClass: 'DIKECUALIKAN', decidedOn: '2025-12-01', decidedBy: 'PPID', reason: 'Rahasia' },
      test,
    },
  })
  it.each<[string, object, string, RegExp]>([
    ['without a title', { title: ' ' }, 'TITLE_MISSING', /judul/i],
    [
      'without a frequency that is not periodic',
      {
        frequency: null,
        classDecision: { informationClass: 'SETIAP_SAAT', decidedOn: '2025-12-01', decidedBy: 'PPID' },
      },
      'FREQUENCY_MISSING',
      /Frekuensi/,
    ],
    [
      'with a release that cannot be',
      { release: { kind: 'AFTER_PERIOD', days: 400 } },
      'RELEASE_UNCLEAR',
      /366/,
    ],
    ['of what is excepted without a test', excepted(null), 'CLASS_NOT_DECIDED', /dasar hukum, konsekuensi/],
    [
      'of what is excepted with half a test',
      excepted({ ground: 'UU 14/2008 Pasal 17', consequence: '', number: '3' }),
      'CLASS_NOT_DECIDED',
      /konsekuensi yang dipertimbangkan\./,
    ],
  ])('%s is refused, and nothing has happened', async (_, changed, obstacle, sentence) => {
    const answer = await propose(changed)
    expect(answer).toMatchObject({ __typename: 'ListStepNotTaken', obstacle })
    expect(answer.message).toMatch(sentence)
    expect(await steps()).toBe(0)
  })

  it('for a year that is none is refused', async () => {
    expect(await propose({}, { year: 1999 })).toMatchObject({ obstacle: 'YEAR_UNCLEAR' })
  })

  it('about a dataset that is on the list of the year already is refused', async () => {
    const dataset = await datasetOf(regency)
    expect(await propose({}, { dataset })).toMatchObject({ __typename: 'EntryProposed' })
    expect(await propose({}, { dataset })).toMatchObject({ obstacle: 'ON_LIST_ALREADY' })
  })

  it('of two at once about one dataset is made once', async () => {
    const dataset = await datasetOf(regency)
    const both = await Promise.all([propose({}, { dataset }), propose({}, { dataset })])
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['EntryProposed', 'ListStepNotTaken'])
    expect(await entriesOf(regency.admin, { year: 2026 })).toHaveLength(1)
  })

  it('is an OPD’s for itself alone, and nobody’s who only reads', async () => {
    const viewer = await regency.sessionOf('pembaca@contoh.id')
    const of = (producer: string) => ({ year: 2026, content: proposal(producer) })
    expect(await take(regency.operator, 'propose', of(kominfo))).toMatchObject({ __typename: 'NotAllowed' })
    expect(await take(viewer, 'propose', of(dinkes))).toMatchObject({ __typename: 'NotAllowed' })
    const { entry } = await take(regency.admin, 'propose', of(kominfo))
    const content = proposal(dinkes)
    expect(await take(regency.operator, 'change', { entry: entry.id, content })).toMatchObject({
      __typename: 'NotAllowed',
    })
    expect(await take(regency.operator, 'change', { entry: entry.id })).toMatchObject({
      __typename: 'NotAllowed',
    })
  })

  it('names an OPD, a dataset and an entry that exist', async () => {
    const none = '018f0000-0000-7000-8000-000000000000'
    expect(await propose({ producer: none })).toMatchObject({ __typename: 'NotFound' })
    expect(await propose({}, { dataset: none })).toMatchObject({ __typename: 'NotFound' })
    expect(await take(regency.admin, 'change', { entry: none })).toMatchObject({ __typename: 'NotFound' })
  })

  it('that is new cannot leave the list, and one that is agreed cannot be changed', async () => {
    const { entry } = await propose()
    expect(await take(regency.operator, 'change', { entry: entry.id })).toMatchObject({
      obstacle: 'NOT_IN_FORCE',
    })
    await take(regency.admin, 'agree', { entries: [entry.id], number: 'BA/1' })
    const content = proposal(dinkes)
    expect(await take(regency.operator, 'change', { entry: entry.id, content })).toMatchObject({
      obstacle: 'AGREED_ALREADY',
    })
  })
})

describe('the Forum', () => {
  it('agrees to several entries or to none, and is told which stands in the way', async () => {
    const [one, other] = [await propose(), await propose({ title: 'Posyandu' })]
    const ids = [one.entry.id, other.entry.id]
    await take(regency.admin, 'agree', { entries: [ids[1]], number: 'BA/1' })
    const answer = await take(regency.admin, 'agree', { entries: ids, number: 'BA/2' })
    expect(answer).toMatchObject({
      ...{ __typename: 'ListStepNotTaken', obstacle: 'AGREED_ALREADY' },
      entries: [{ title: 'Posyandu', message: expect.stringMatching(/sudah disepakati/) }],
    })
    expect(await entriesOf(regency.admin, { standing: ['PROPOSED'] })).toMatchObject([{ id: ids[0] }])
  })

  it('gives a number, a reason, and days in their order', async () => {
    const { id } = (await propose()).entry
    const agree = (more: object) => take(regency.admin, 'agree', { entries: [id], number: 'BA/1', ...more })
    expect(await agree({ number: ' ' })).toMatchObject({ obstacle: 'NUMBER_MISSING' })
    expect(await agree({ on: '2025-12-01' })).toMatchObject({ obstacle: 'TOO_EARLY' })
    expect(await agree({ entries: [] })).toMatchObject({ obstacle: 'NOTHING_CHOSEN' })
    expect(await take(regency.admin, 'return', { entries: [id], reason: ' ' })).toMatchObject({
      obstacle: 'REASON_MISSING',
    })
    expect(await agree({})).toMatchObject({ __typename: 'EntriesAgreed' })
  })

  it('is spoken for by admins alone', async () => {
    const { id } = (await propose()).entry
    for (const [step, input] of [
      ['agree', { entries: [id], number: 'BA/1' }],
      ['return', { entries: [id], reason: 'Perbaiki' }],
      ['enact', { list: await listOf2026(), number: 'SK/1' }],
      ['copy', { list: await listOf2026(), to: 2027 }],
    ] as const)
      expect(await take(regency.operator, step, input)).toMatchObject({ __typename: 'NotAllowed' })
  })

  it('of two who judge one entry at once lets one be first', async () => {
    const { id } = (await propose()).entry
    const both = await Promise.all(
      ['BA/1', 'BA/2'].map((number) => take(regency.admin, 'agree', { entries: [id], number })),
    )
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['EntriesAgreed', 'ListStepNotTaken'])
  })

  it('asks as many statements for many entries as for one', async () => {
    const ids: string[] = []
    for (let count = 0; count < 20; count++) ids.push((await propose({ title: `Data ${count}` })).entry.id)
    const one = await visitsDuring(() => take(regency.admin, 'agree', { entries: [ids[0]], number: 'BA' }))
    const many = await visitsDuring(() =>
      take(regency.admin, 'agree', { entries: ids.slice(1), number: 'BA' }),
    )
    expect(many).toBe(one)
    const set = await visitsDuring(async () =>
      take(regency.admin, 'enact', { list: await listOf2026(), number: '1' }),
    )
    expect(set).toBeLessThanOrEqual(4)
    const read = (first: number) => () =>
      asked(
        regency.admin,
        `{ listEntries(first: ${first}) { nodes { id title inForce { title producer { name } } steps { kind } } } }`,
      )
    expect(await visitsDuring(read(20))).toBe(await visitsDuring(read(1)))
  })
})

describe('a decree', () => {
  it('sets nothing where the Forum has agreed to nothing, and has a number', async () => {
    const { entry } = await propose()
    const list = await listOf2026()
    expect(await take(regency.admin, 'enact', { list, number: 'SK/1' })).toMatchObject({
      obstacle: 'NOTHING_AGREED',
    })
    await take(regency.admin, 'agree', { entries: [entry.id], number: 'BA/1' })
    expect(await take(regency.admin, 'enact', { list, number: '' })).toMatchObject({
      obstacle: 'NUMBER_MISSING',
    })
    expect(await take(regency.admin, 'enact', { list, number: 'SK/1', on: '2025-12-09' })).toMatchObject({
      obstacle: 'TOO_EARLY',
    })
  })

  it('gives two datasets of one title keys of their own', async () => {
    const ids = [(await propose()).entry.id, (await propose()).entry.id]
    await take(regency.admin, 'agree', { entries: ids, number: 'BA/1' })
    await take(regency.admin, 'enact', { list: await listOf2026(), number: 'SK/1' })
    const keys = (await entriesOf(regency.admin, {})).map(({ dataset }) => dataset?.key)
    expect(keys.sort()).toEqual(['jumlah-kunjungan-ibu-hamil', 'jumlah-kunjungan-ibu-hamil-2'])
  })

  it('cannot be put into an entry that the Forum never agreed to, past every use case', async () => {
    const { entry } = await propose()
    const forced = `update list_entry set entry = '{"state": "in-force", "content": {}, "proposal": null,
      "decree": {"number": "1", "on": "2025-12-10"}}' where id = $1`
    await expect(open.owner.query(forced, [entry.id])).rejects.toThrow(/check constraint/)
  })
})
