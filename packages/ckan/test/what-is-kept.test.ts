import { afterEach, beforeEach, expect, it } from 'vitest'
import { ImitationPortal } from '../src/imitation/imitation-portal.ts'
import { Portal, type PackageFields } from '../src/index.ts'
import { bytesOf } from './approved.ts'
import { plainSend } from './plain-send.ts'

let there: ImitationPortal
let editor: Portal
const open = async (settings: Parameters<typeof ImitationPortal.start>[0] = {}) => {
  there = await ImitationPortal.start(settings)
  editor = new Portal({ address: there.address, token: there.tokens.editor, send: plainSend(200) })
}
beforeEach(() => open())
afterEach(() => there.stop())

async function created(fields: PackageFields & { name: string }) {
  const answer = await editor.call('package_create', { owner_org: 'kominfo', ...fields })
  if (answer.kind !== 'answered') throw new Error(answer.kind)
  return answer.result
}

it('a file that is too large is refused, and nothing of it is kept', async () => {
  await there.stop()
  await open({ bytesAtMost: 5 })
  const { id } = await created({ name: 'data', resources: [{ name: 'a' }] })
  const adding = editor.call('resource_create', { package_id: id, name: 'b' }, [
    { field: 'upload', fileName: 'a.csv', mediaType: 'text/csv', bytes: bytesOf('terlalu besar') },
  ])
  expect(await adding).toEqual({ kind: 'too-large' })
  expect(there.datasets()[0]!.resources).toHaveLength(1)
})

it('an update empties what it does not say, but for what a dataset cannot be without', async () => {
  const { id } = await created({ name: 'data', title: 'Judul', notes: 'Isi', private: true })
  expect(await editor.call('package_update', { id })).toMatchObject({
    result: { name: 'data', title: 'Judul', notes: null, private: true, owner_org: 'organization-kominfo' },
  })
})

it('a table is written beside a file only where the caller insists, and the resource says that it is there', async () => {
  const { resources } = await created({
    name: 'data',
    resources: [{ name: 'a', url: 'https://contoh.id/a' }],
  })
  const resource_id = resources[0]!.id
  const fields = [{ id: 'nomor' }]
  expect(await editor.call('datastore_create', { resource_id, fields })).toMatchObject({
    kind: 'validation',
    fields: { 'read-only': [expect.stringContaining('force')] },
  })
  await editor.call('datastore_create', { resource_id, fields, force: true })
  expect(await editor.call('resource_show', { id: resource_id })).toMatchObject({
    result: { datastore_active: true },
  })
  await editor.call('datastore_delete', { resource_id, force: true })
  expect(await editor.call('resource_show', { id: resource_id })).toMatchObject({
    result: { datastore_active: false },
  })
})
