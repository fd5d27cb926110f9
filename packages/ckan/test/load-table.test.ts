import { afterEach, beforeEach, expect, it } from 'vitest'
import { everyFault, ImitationPortal } from '../src/imitation/imitation-portal.ts'
import { Portal, publish, type DatastoreLoad, type Published, type WantedDataset } from '../src/index.ts'
import { approved, csv } from './approved.ts'
import { plainSend } from './plain-send.ts'

let there: ImitationPortal
let portal: Portal
beforeEach(async () => {
  there = await ImitationPortal.start()
  portal = new Portal({ address: there.address, token: there.tokens.editor, send: plainSend(150) })
})
afterEach(() => there.stop())

const rowsFrom = async function* (from: number, rows: number, word: string) {
  for (let nomor = from; nomor < rows; nomor += 1) yield { nomor, kata: word }
}
const table = (rows: number, word: string, more: Partial<DatastoreLoad> = {}): DatastoreLoad => ({
  fields: [
    { id: 'nomor', type: 'int', info: { label: 'Nomor' } },
    { id: 'kata', type: 'text' },
  ],
  rows,
  read: (from) => rowsFrom(from, rows, word),
  ...more,
})
const withTable = (text: string, datastore: DatastoreLoad): WantedDataset =>
  approved({ resources: [csv(text, { datastore })] })

async function published(wanted: WantedDataset): Promise<Published> {
  for (;;) {
    const end = await publish(portal, wanted, { attempt: 1 })
    if (end.kind === 'published') return end
    expect(end.kind).toBe('again')
  }
}
const numbersOf = (resource: { id: string }) => there.rowsOf(resource.id)!.map(({ nomor }) => nomor)

it.each([{}, { primaryKey: ['nomor'] }])(
  'a table holds each row once, however often the load is broken off (%o)',
  async (key) => {
    const { resources } = await published(withTable('satu\n', table(9_500, 'satu', key)))
    expect(numbersOf(resources[0]!)).toEqual(Array.from({ length: 9_500 }, (_, nomor) => nomor))
    const among = everyFault.filter(({ kind }) => kind !== 'cut-file')
    there.faults.randomly({ seed: 5, share: 0.25, among })
    await published(withTable('dua\n', table(12_345, 'dua', key)))
    there.faults.recover()
    expect(numbersOf(resources[0]!)).toEqual(Array.from({ length: 12_345 }, (_, nomor) => nomor))
    expect(new Set(there.rowsOf(resources[0]!.id)!.map(({ kata }) => kata))).toEqual(new Set(['dua']))
  },
)

it('a load goes on from the row where it broke, whether or not the last batch was written', async () => {
  for (const isWorkDone of [true, false])
    there.faults.next({ kind: 'silent', isWorkDone }, 'datastore_upsert')
  await published(withTable('satu\n', table(5_000, 'satu')))
  // Three batches, and the one that was lost once more.
  expect(there.calls.get('datastore_upsert')).toBe(4)
})

it('a table that is whole is not loaded again', async () => {
  const wanted = withTable('satu\n', table(10, 'satu'))
  await published(wanted)
  there.calls.clear()
  await published(wanted)
  expect(there.calls.get('datastore_upsert')).toBeUndefined()
})

it('a table that somebody else has filled begins anew', async () => {
  const wanted = withTable('satu\n', table(3, 'satu'))
  const { resources } = await published(wanted)
  const { id } = resources[0]!
  await portal.call('datastore_upsert', {
    resource_id: id,
    force: true,
    method: 'insert',
    records: [{ nomor: 9, kata: 'lain' }],
  })
  await published(wanted)
  expect(numbersOf({ id })).toEqual([0, 1, 2])
})

it('a portal without a DataStore is told before anything is written', async () => {
  await there.stop()
  there = await ImitationPortal.start({ hasDatastore: false })
  portal = new Portal({ address: there.address, token: there.tokens.editor, send: plainSend() })
  expect(await publish(portal, withTable('satu\n', table(1, 'satu')), { attempt: 1 })).toMatchObject({
    kind: 'ask-admin',
    trouble: { kind: 'no-datastore' },
  })
  expect(there.datasets()).toEqual([])
})

it('a later version of a table with a key is written over the former one, which never lacks a row meanwhile', async () => {
  const key = { primaryKey: ['nomor'] }
  const { resources } = await published(withTable('satu\n', table(5_000, 'satu', key)))
  const { id } = resources[0]!
  there.calls.clear()
  const seen: { rows: number; words: Set<unknown> }[] = []
  const watched = table(5_000, 'dua', {
    ...key,
    told: () => {
      const rows = there.rowsOf(id)!
      seen.push({ rows: rows.length, words: new Set(rows.map(({ kata }) => kata)) })
    },
  })
  // An answer that got lost has its batch written once more, and nothing is begun anew.
  there.faults.next({ kind: 'silent', isWorkDone: true }, 'datastore_upsert')
  await published(withTable('dua\n', watched))
  expect(there.calls.get('datastore_delete')).toBeUndefined()
  expect(there.calls.get('datastore_upsert')).toBe(4)
  expect(seen.map(({ rows }) => rows)).toEqual([5_000, 5_000, 5_000, 5_000])
  expect(seen[0]!.words).toEqual(new Set(['satu', 'dua']))
  expect(seen.at(-1)!.words).toEqual(new Set(['dua']))
  await published(withTable('dua\n', table(5_000, 'dua', key)))
  expect(there.calls.get('datastore_upsert')).toBe(4)
})

it.each([
  ['rows fall away', table(10, 'dua', { primaryKey: ['nomor'] })],
  [
    'a column has another type',
    table(20, 'dua', {
      primaryKey: ['nomor'],
      fields: [
        { id: 'nomor', type: 'numeric' },
        { id: 'kata', type: 'text' },
      ],
    }),
  ],
  ['no key tells rows apart', table(20, 'dua')],
])('a later version begins anew where %s', async (_, later) => {
  const { resources } = await published(withTable('satu\n', table(20, 'satu', { primaryKey: ['nomor'] })))
  await published(withTable('dua\n', later))
  expect(there.calls.get('datastore_delete')).toBe(1)
  expect(there.rowsOf(resources[0]!.id)).toHaveLength(later.rows)
  expect(new Set(there.rowsOf(resources[0]!.id)!.map(({ kata }) => kata))).toEqual(new Set(['dua']))
})

it('how many rows stand there is told after each batch, and a value that is not of its column’s type is refused', async () => {
  const told: number[] = []
  await published(withTable('satu\n', table(4_500, 'satu', { told: (rows) => void told.push(rows) })))
  expect(told).toEqual([2_000, 4_000, 4_500, 4_500])
  const wrong = table(1, 'x', {
    fields: [
      { id: 'nomor', type: 'bool' },
      { id: 'kata', type: 'text' },
    ],
  })
  expect(await publish(portal, withTable('lain\n', wrong), { attempt: 1 })).toMatchObject({
    trouble: { kind: 'validation' },
  })
})
