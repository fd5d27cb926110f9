import { afterEach, beforeEach, expect, it } from 'vitest'
import { ImitationPortal } from '../src/imitation/imitation-portal.ts'
import { drift, Portal, publish, sentOf, type PackageFields, type Published } from '../src/index.ts'
import { approved, bytesOf, csv, sha256 } from './approved.ts'
import { plainSend } from './plain-send.ts'

let there: ImitationPortal
let portal: Portal
let published: Published
const wanted = approved({
  resources: [csv('a,b\n'), csv('c,d\n', { key: 'kamus', name: 'Kamus', format: 'csv' })],
})
beforeEach(async () => {
  there = await ImitationPortal.start()
  portal = new Portal({ address: there.address, token: there.tokens.sysadmin, send: plainSend() })
  published = (await publish(portal, wanted, { attempt: 1 })) as Published
})
afterEach(() => there.stop())

const idOf = (key: string) => published.resources.find((one) => one.key === key)!.id
const edit = (fields: PackageFields) => portal.call('package_patch', { id: published.id, ...fields })
const found = () => drift(portal, published.sent)

it('a dataset that nobody has touched has not drifted', async () => {
  expect(await found()).toEqual([])
  expect(await drift(portal, JSON.parse(JSON.stringify(sentOf(wanted))))).toEqual([])
})

it.each([
  ['title', { title: 'Lain' }, 'Jumlah Penduduk', 'Lain'],
  ['notes', { notes: '' }, 'Menurut kecamatan,\nsetiap tahun.', ''],
  ['license_id', { license_id: 'odc-by' }, 'cc-by', 'odc-by'],
  ['url', { url: 'https://contoh.test/' }, '', 'https://contoh.test/'],
  ['version', { version: '2' }, '', '2'],
  ['author', { author: 'Dinas lain' }, '', 'Dinas lain'],
  ['maintainer_email', { maintainer_email: 'a@contoh.test' }, '', 'a@contoh.test'],
  ['tags', { tags: [{ name: 'sosial' }] }, 'penduduk, sosial', 'sosial'],
  ['private', { private: true }, 'false', 'true'],
  ['state', { state: 'deleted' as const }, 'active', 'deleted'],
])('an edited %s is named', async (field, fields, sent, now) => {
  await edit(fields)
  expect(await found()).toEqual([{ resource: null, field, sent, found: now }])
})

it('extras are named one by one: changed, removed, added', async () => {
  const { satualur } = published.sent.fields.extras
  await edit({
    extras: [
      { key: 'satualur', value: satualur! },
      { key: 'satuan', value: 'rumah tangga' },
      { key: 'pengelola', value: 'x' },
    ],
  })
  expect(await found()).toEqual([
    { resource: null, field: 'extras.frekuensi', sent: 'tahunan', found: null },
    { resource: null, field: 'extras.satuan', sent: 'jiwa', found: 'rumah tangga' },
    { resource: null, field: 'extras.pengelola', sent: null, found: 'x' },
  ])
})

it('what somebody did to resources is named by resource', async () => {
  await portal.call('resource_patch', {
    id: idOf('tabel'),
    name: 'Baru',
    description: 'Lain.',
    format: 'XLSX',
  })
  await portal.call('resource_delete', { id: idOf('kamus') })
  await portal.call('resource_create', {
    package_id: published.id,
    name: 'Tambahan',
    url: 'https://contoh.test/',
  })
  expect(await found()).toEqual([
    { resource: 'tabel', field: 'name', sent: 'Tabel', found: 'Baru' },
    { resource: 'tabel', field: 'description', sent: 'Isi tabel.', found: 'Lain.' },
    { resource: 'tabel', field: 'format', sent: 'CSV', found: 'XLSX' },
    { resource: 'kamus', field: 'resource', sent: 'Kamus', found: null },
    { resource: expect.any(String), field: 'resource', sent: null, found: 'Tambahan' },
  ])
})

it('another file under the same name is found by its bytes', async () => {
  const file = { field: 'upload', fileName: 'tabel-2025.csv', mediaType: 'text/csv', bytes: bytesOf('a,c\n') }
  await portal.call('resource_patch', { id: idOf('tabel') }, [file])
  expect(await found()).toEqual([
    { resource: 'tabel', field: 'bytes', sent: sha256('a,b\n'), found: sha256('a,c\n') },
  ])
})

it('a dataset that is gone has drifted altogether, and a portal that is down is no drift', async () => {
  there.faults.fallDown()
  expect(await found()).toMatchObject({ kind: 'portal-down' })
  there.faults.recover()
  await portal.callDangerously('dataset_purge', { id: published.id })
  expect(await found()).toEqual([{ resource: null, field: 'state', sent: 'active', found: null }])
})

it('publishing again puts right what has drifted, and leaves what others have added', async () => {
  await edit({ title: 'Lain', tags: [] })
  await portal.call('resource_patch', {
    id: idOf('tabel'),
    name: 'Baru',
    url: 'https://contoh.test/',
    url_type: '',
  })
  await portal.call('resource_create', {
    package_id: published.id,
    name: 'Tambahan',
    url: 'https://contoh.test/',
  })
  expect(await publish(portal, wanted, { attempt: 1 })).toMatchObject({ kind: 'published' })
  expect(await found()).toMatchObject([{ field: 'resource', found: 'Tambahan' }])
})
