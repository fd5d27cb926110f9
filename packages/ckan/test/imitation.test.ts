import { afterEach, beforeEach, expect, it } from 'vitest'
import { ImitationPortal } from '../src/imitation/imitation-portal.ts'
import { capabilitiesOf, Portal, publish, type Answer, type PackageFields } from '../src/index.ts'
import { approved, bytesOf } from './approved.ts'
import { plainSend } from './plain-send.ts'

let there: ImitationPortal
let editor: Portal
let anybody: Portal
const open = async (settings: Parameters<typeof ImitationPortal.start>[0] = {}) => {
  there = await ImitationPortal.start(settings)
  editor = as(there.tokens.editor)
  anybody = as(null)
}
const as = (token: string | null) => new Portal({ address: `${there.address}/`, token, send: plainSend(200) })
beforeEach(() => open())
afterEach(() => there.stop())

const create = (fields: PackageFields & { name: string }) =>
  editor.call('package_create', { owner_org: 'kominfo', ...fields })
const result = <Result>(answer: Answer<Result>): Result => {
  expect(answer.kind).toBe('answered')
  return (answer as { result: Result }).result
}
const file = (text: string, field = 'upload') => ({
  field,
  fileName: 'a "b".csv',
  mediaType: 'text/csv',
  bytes: bytesOf(text),
})

it.each([
  [{ name: 'a' }, 'name', 'at least 2'],
  [{ name: 'a'.repeat(101) }, 'name', 'maximum of 100'],
  [{ name: 'Data' }, 'name', 'lowercase'],
  [{ name: 'search' }, 'name', 'cannot be used'],
  [{ name: 'ada' }, 'name', 'already in use'],
  [{ name: 'data', owner_org: 'lain' }, 'owner_org', 'does not exist'],
  [{ name: 'data', tags: [{ name: 'a,b' }] }, 'tags', 'can only contain'],
  [
    {
      name: 'data',
      extras: [
        { key: 'a', value: '1' },
        { key: 'a', value: '2' },
      ],
    },
    'extras.0.key',
    'already an extra',
  ],
])('%j is refused for its %s', async (fields, field, reason) => {
  await create({ name: 'ada' })
  expect(await create(fields)).toMatchObject({
    kind: 'validation',
    fields: { [field]: [expect.stringContaining(reason)] },
  })
})

it('a deleted dataset keeps its name until another one takes it, and is gone when it is purged', async () => {
  const { id } = result(await create({ name: 'data' }))
  await editor.call('package_delete', { id })
  expect(await editor.call('package_show', { id: 'data' })).toMatchObject({
    result: { id, state: 'deleted' },
  })
  expect(await create({ name: 'data' })).toMatchObject({ kind: 'answered' })
  expect(await editor.call('package_show', { id })).toMatchObject({ result: { name: id, state: 'deleted' } })
  expect(await editor.callDangerously('dataset_purge', { id })).toMatchObject({ kind: 'not-authorized' })
  await as(there.tokens.sysadmin).callDangerously('dataset_purge', { id })
  expect(await editor.call('package_show', { id })).toMatchObject({ kind: 'not-found' })
})

it('who is not of the organization neither writes nor sees what is private', async () => {
  await create({ name: 'terbuka' })
  await create({ name: 'tertutup', private: true })
  for (const other of [anybody, as(there.tokens.stranger)]) {
    expect(await other.call('package_create', { name: 'data', owner_org: 'kominfo' })).toMatchObject({
      kind: 'not-authorized',
    })
    expect(await other.call('package_show', { id: 'terbuka' })).toMatchObject({ kind: 'answered' })
    expect(await other.call('package_show', { id: 'tertutup' })).toMatchObject({ kind: 'not-authorized' })
    expect(await other.call('package_show', { id: 'tiada' })).toMatchObject({ kind: 'not-found' })
    expect(await other.call('package_patch', { id: 'terbuka', title: 'x' })).toMatchObject({
      kind: 'not-authorized',
    })
  }
  expect(await publish(as(there.tokens.stranger), approved(), { attempt: 1 })).toMatchObject({
    kind: 'ask-admin',
    trouble: { kind: 'not-authorized' },
  })
})

it('files come with forms and go as they came', async () => {
  const { id } = result(await create({ name: 'data' }))
  const text = '--batas\r\n\r\n"isi"\r\n'.repeat(50)
  const resource = result(
    await editor.call('resource_create', { package_id: id, name: 'Tabel "a"', format: 'csv' }, [file(text)]),
  )
  expect(resource).toMatchObject({ name: 'Tabel "a"', format: 'CSV', url_type: 'upload', size: text.length })
  const back = result(await anybody.download(resource.url!))
  expect(await back.text()).toBe(text)
  await editor.call('resource_patch', { id: resource.id }, [file('')])
  expect(await result(await anybody.download(resource.url!)).text()).toBe('')
})

it('package_revise matches, takes out and writes in', async () => {
  const { id } = result(
    await create({
      name: 'data',
      title: 'Lama',
      tags: [{ name: 'satu' }, { name: 'dua' }],
      resources: [
        { id: 'aaaaaaa1', name: 'a' },
        { id: 'bbbbbbb2', name: 'b' },
      ],
    }),
  )
  const revise = (parameters: object) =>
    editor.call('package_revise', { match: { id }, ...parameters }, [
      file('isi', 'update__resources__-1__upload'),
    ])
  expect(await revise({ match__title: 'Baru' })).toEqual({ kind: 'conflict', unmatched: ['title'] })
  expect(await revise({ match: {} })).toMatchObject({
    kind: 'validation',
    fields: { match__id: ['Missing value'] },
  })
  const { package: revised } = result(
    await revise({
      filter: ['-tags', '-resources__aaaaa', '-resources__fffff', '-resources__9', '-lain'],
      update: { title: 'Baru', tags: [{ name: 'tiga' }] },
      update__resources__bbbbb: { description: 'B' },
      update__resources__extend: [{ id: 'ccccccc3', name: 'c', url: '' }],
    }),
  )
  expect(revised).toMatchObject({
    title: 'Baru',
    tags: [{ name: 'tiga' }],
    resources: [
      { name: 'b', description: 'B', url_type: null },
      { name: 'c', url_type: 'upload' },
    ],
  })
  expect(there.bytesOf('ccccccc3')!.toString()).toBe('isi')
})

it('a search finds what was there a while ago, and never what is not public', async () => {
  await there.stop()
  let now = 0
  await open({ indexLagMilliseconds: 40, clock: () => now })
  await create({ name: 'terbuka', title: 'Jumlah Penduduk' })
  await create({ name: 'tertutup', title: 'Jumlah Penduduk', private: true })
  const search = async () => result(await anybody.call('package_search', { q: 'penduduk' })).results
  expect(await search()).toEqual([])
  now += 40
  expect(await search()).toMatchObject([{ name: 'terbuka' }])
  expect(result(await anybody.call('package_search', { fq: 'name:tertutup' })).count).toBe(0)
})

it('a portal says what it can do, and refuses what it has not', async () => {
  expect(result(await capabilitiesOf(editor))).toEqual({
    version: '2.11.6',
    hasRevise: true,
    hasDatastore: true,
    warning: null,
  })
  await there.stop()
  await open({ version: '2.10.9', hasRevise: false, hasDatastore: false })
  expect(result(await capabilitiesOf(editor))).toMatchObject({
    version: '2.10.9',
    hasRevise: false,
    hasDatastore: false,
    warning: { en: expect.stringContaining('2.10.10') },
  })
  expect(await editor.call('package_revise', { match: { id: 'a' } })).toMatchObject({ kind: 'refused' })
})

it('what nobody has thought of is a fault of the portal, and no action is found by accident', async () => {
  await create({ name: 'data' })
  const { address, send } = { address: there.address, send: plainSend() }
  const post = async (action: string, body: string) => {
    const headers = { 'content-type': 'application/json', authorization: there.tokens.editor }
    return (await send({ method: 'POST', url: `${address}/api/3/action/${action}`, headers, body })).status
  }
  expect(
    await post('package_revise', '{"match": {"name": "data"}, "filter": [null], "update__title__a": 1}'),
  ).toBe(409)
  expect(await post('package_create', '{"owner_org": "kominfo", "name": "lain", "tags": [null]}')).toBe(500)
  expect(await post('constructor', '{}')).toBe(400)
  expect(await post('package_show', '{')).toBe(400)
  expect(there.datasets()).toHaveLength(1)
})

it('what changes something is not done by GET', async () => {
  const ask = async (path: string) => (await fetch(`${there.address}/api/3/action/${path}`)).status
  await create({ name: 'data' })
  expect(await ask('package_show?id=data')).toBe(200)
  expect(await ask('package_delete?id=data')).toBe(400)
})

it('visitors find a page for a dataset, and a request that is not whole does nothing', async () => {
  const { id } = result(await create({ name: 'data', title: 'Data <1>' }))
  const page = await fetch(`${there.address}/dataset/data`)
  expect(await page.text()).toContain('Data &#60;1&#62;')
  const lying = { ...file('isi'), bytes: { ...bytesOf('isi'), sizeBytes: 500 } }
  expect(await editor.call('resource_create', { package_id: id }, [lying])).toMatchObject({
    kind: 'portal-down',
  })
  expect(there.datasets()[0]!.resources).toEqual([])
})

it('actions that destroy or reach far are not called by the way', () => {
  // @ts-expect-error -- only `callDangerously` takes it
  void (() => editor.call('dataset_purge', { id: 'data' }))
  // @ts-expect-error -- an organization is not optional where datasets are taken together
  void (() => editor.callDangerously('bulk_update_delete', { datasets: ['data'] }))
  // @ts-expect-error -- an answer has no field that CKAN does not promise
  void (async () => result(await editor.call('package_show', { id: 'data' })).titel)
  expect(editor.address).toBe(there.address)
})
