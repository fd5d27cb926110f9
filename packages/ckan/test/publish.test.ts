import { afterEach, beforeEach, expect, it } from 'vitest'
import { ImitationPortal } from '../src/imitation/imitation-portal.ts'
import { correct, Portal, publish, unpublish, type Published, type Step } from '../src/index.ts'
import { approved, csv, sha256 } from './approved.ts'
import { plainSend } from './plain-send.ts'

let there: ImitationPortal
let portal: Portal
beforeEach(async () => {
  there = await ImitationPortal.start()
  portal = portalAs(there.tokens.editor)
})
afterEach(() => there.stop())

const portalAs = (token: string | null) => new Portal({ address: there.address, token, send: plainSend(300) })

const seenByAll = async (resource: { address: string }) => {
  const answer = await portalAs(null).download(resource.address, 'public')
  return answer.kind === 'answered' ? answer.result.text() : answer.kind
}

async function done(wanted = approved(), attempt = 1): Promise<Published> {
  const end = await publish(portal, wanted, { attempt })
  expect(end).toMatchObject({ kind: 'published' })
  return end as Published
}

it('a dataset is private until its bytes have been read back, and public with them', async () => {
  const steps: string[] = []
  const watch = (step: Step) => {
    steps.push(`${step.kind}${there.datasets().some((one) => !one.private) ? ' public' : ''}`)
  }
  const end = await publish(portal, approved(), { attempt: 1, watch })
  expect(steps).toEqual(['create', 'revise', 'verify', 'settle'])
  expect(end).toMatchObject({
    kind: 'published',
    address: `${there.address}/dataset/mojokerto_jumlah-penduduk`,
  })
  expect(await seenByAll((end as Published).resources[0]!)).toBe('kecamatan,jiwa\nSooko,70000\n')
  expect(there.datasets()).toMatchObject([
    {
      private: false,
      title: 'Jumlah Penduduk',
      notes: 'Menurut kecamatan,\nsetiap tahun.',
      license_id: 'cc-by',
    },
  ])
})

it('publishing what stands there changes nothing', async () => {
  await done()
  const [before] = there.datasets()
  await done()
  expect(there.datasets()).toEqual([before])
})

it('a new version takes the place of the old one in one call, under the same address', async () => {
  const first = await done()
  const steps: string[] = []
  const wanted = approved({ title: 'Penduduk 2026', resources: [csv('kecamatan,jiwa\nSooko,71000\n')] })
  const second = await publish(portal, wanted, { attempt: 1, watch: ({ kind }) => void steps.push(kind) })
  expect(steps).toEqual(['revise', 'verify'])
  expect((second as Published).resources[0]!.address).toBe(first.resources[0]!.address)
  expect(await seenByAll(first.resources[0]!)).toBe('kecamatan,jiwa\nSooko,71000\n')
  expect(there.datasets()).toMatchObject([{ title: 'Penduduk 2026', resources: [{ name: 'Tabel' }] }])
})

it('resources come, change and go; what others have added stays', async () => {
  const first = await done(
    approved({ resources: [csv('a,b\n'), csv('c,d\n', { key: 'kamus', name: 'Kamus' })] }),
  )
  await portal.call('resource_create', { package_id: first.id, name: 'Tautan', url: 'https://contoh.test/a' })
  await done(
    approved({
      resources: [csv('a,b\n', { name: 'Tabel utama' }), csv('e\n', { key: 'peta', name: 'Peta' })],
    }),
  )
  const [dataset] = there.datasets()
  expect(dataset!.resources.map(({ name }) => name)).toEqual(['Tabel utama', 'Tautan', 'Peta'])
})

it('without package_revise the new file is laid beside the old one and read back before they change places', async () => {
  await there.stop()
  there = await ImitationPortal.start({ hasRevise: false, version: '2.10.10' })
  portal = portalAs(there.tokens.editor)
  const first = await done()
  const steps: string[] = []
  const watch = async ({ kind }: Step) => {
    steps.push(kind)
    expect(await seenByAll(first.resources[0]!)).toBe('kecamatan,jiwa\nSooko,70000\n')
  }
  const wanted = approved({ resources: [csv('baru\n')] })
  const second = (await publish(portal, wanted, { attempt: 1, watch })) as Published
  expect(steps).toEqual(['stage', 'verify', 'settle'])
  expect(there.datasets()[0]!.resources).toHaveLength(1)
  expect(await seenByAll(second.resources[0]!)).toBe('baru\n')
})

it('bytes that are not the approved ones never reach the portal whole', async () => {
  const wanted = approved({ resources: [csv('lain sekali\n', { sha256: sha256('yang disetujui\n') })] })
  expect(await publish(portal, wanted, { attempt: 1 })).toMatchObject({
    kind: 'give-up',
    trouble: { kind: 'source-differs', resource: 'tabel', found: sha256('lain sekali\n') },
  })
  expect(there.datasets()).toMatchObject([{ private: true, resources: [] }])
})

it('a file that the portal keeps by halves is sent again, and then the portal is to be looked at', async () => {
  there.faults.next({ kind: 'cut-file' }, 'package_revise')
  await done()
  there.faults.next({ kind: 'cut-file' }, 'package_revise')
  there.faults.next({ kind: 'cut-file' }, 'package_revise')
  const wanted = approved({ resources: [csv('versi kedua\n')] })
  expect(await publish(portal, wanted, { attempt: 8 })).toMatchObject({
    kind: 'ask-admin',
    trouble: { kind: 'bytes-differ', resource: 'tabel' },
  })
})

it.each([
  ['silent', { kind: 'silent', isWorkDone: true }],
  ['a server fault', { kind: 'error', isWorkDone: true }],
  ['half an answer', { kind: 'half' }],
  ['a failure that was none', { kind: 'says-failed', isWorkDone: true }],
  ['a search index that is down', { kind: 'index-down' }],
] as const)('work that was done before %s is recognised in the same try', async (_name, fault) => {
  for (const action of ['package_create', 'package_revise', 'package_revise'])
    there.faults.next(fault, action)
  await done()
  expect(there.calls.get('package_create')).toBe(1)
  expect(there.calls.get('package_revise')).toBe(2)
})

it('success that was not done is told as what it is, and tried again', async () => {
  there.faults.next({ kind: 'not-done' }, 'package_create')
  expect(await publish(portal, approved(), { attempt: 1 })).toMatchObject({
    kind: 'again',
    afterSeconds: 2,
    trouble: { kind: 'lies-about-success', said: 'done', about: 'create' },
  })
  await done(approved(), 2)
})

it('a name that somebody has taken after ours was deleted there is left to them', async () => {
  await done()
  await portal.call('package_delete', { id: 'mojokerto_jumlah-penduduk' })
  const theirs = { name: 'mojokerto_jumlah-penduduk', owner_org: 'kominfo', title: 'Milik lain' }
  await portal.call('package_create', theirs)
  expect(await publish(portal, approved(), { attempt: 1 })).toMatchObject({
    ...{ kind: 'ask-admin', trouble: { kind: 'name-taken' } },
  })
  const shown = there.datasets().map(({ title, state }) => [title, state])
  expect(shown).toEqual([
    ['Jumlah Penduduk', 'deleted'],
    ['Milik lain', 'active'],
  ])
})

it('a file that the portal finds too large is told of, and what was public stays', async () => {
  await there.stop()
  there = await ImitationPortal.start({ bytesAtMost: 40 })
  portal = portalAs(there.tokens.editor)
  const { resources } = await done()
  const large = approved({ resources: [csv(`kecamatan,jiwa\n${'Sooko,71000\n'.repeat(9)}`)] })
  expect(await publish(portal, large, { attempt: 1 })).toMatchObject({
    ...{ kind: 'ask-admin', trouble: { kind: 'too-large' } },
  })
  expect(await seenByAll(resources[0]!)).toBe('kecamatan,jiwa\nSooko,70000\n')
})

it('another dataset under our name is left as it is', async () => {
  await portal.call('package_create', {
    name: 'mojokerto_jumlah-penduduk',
    owner_org: 'kominfo',
    title: 'Milik lain',
  })
  expect(await publish(portal, approved(), { attempt: 1 })).toMatchObject({
    kind: 'ask-admin',
    trouble: { kind: 'name-taken' },
  })
  expect(there.datasets()).toMatchObject([{ title: 'Milik lain' }])
})

it('what was withdrawn can be published again under the same name, whichever way it was withdrawn', async () => {
  const first = await done()
  for (const as of ['private', 'deleted'] as const) {
    expect(await unpublish(portal, approved().identity, { as, attempt: 1 })).toEqual({
      kind: 'unpublished',
      wasPublic: true,
    })
    expect(await seenByAll(first.resources[0]!)).toBe('not-authorized')
    expect(await correct(portal, approved(), { attempt: 1 })).toMatchObject({
      kind: 'give-up',
      trouble: { kind: 'not-public' },
    })
    expect((await done()).id).toBe(first.id)
  }
  expect(there.datasets()).toHaveLength(1)
})

it('withdrawing is repeatable, and sees through what the portal says', async () => {
  const { identity } = approved()
  const withdraw = (attempt: number) => unpublish(portal, identity, { as: 'private', attempt })
  expect(await withdraw(1)).toEqual({ kind: 'unpublished', wasPublic: false })
  await done()
  there.faults.next({ kind: 'not-done' }, 'package_patch')
  expect(await withdraw(1)).toMatchObject({ kind: 'again', trouble: { kind: 'lies-about-success' } })
  there.faults.next({ kind: 'silent', isWorkDone: true }, 'package_patch')
  expect(await withdraw(2)).toEqual({ kind: 'unpublished', wasPublic: true })
  expect(await withdraw(3)).toEqual({ kind: 'unpublished', wasPublic: false })
})

it('a correction replaces what is public', async () => {
  const first = await done()
  const wanted = approved({ resources: [csv('terkoreksi\n')] })
  expect(await correct(portal, wanted, { attempt: 1 })).toMatchObject({ kind: 'published', id: first.id })
  expect(await seenByAll(first.resources[0]!)).toBe('terkoreksi\n')
})

it('a portal that keeps what it likes is told by the field that it did not keep', async () => {
  await done()
  there.faults.next({ kind: 'not-done' }, 'package_revise')
  expect(await publish(portal, approved({ title: 'Baru', license: null }), { attempt: 1 })).toMatchObject({
    kind: 'again',
    trouble: { kind: 'lies-about-success', said: 'done', about: 'settle title license_id' },
  })
})

it('a portal that shows another state each time is not followed for ever', async () => {
  let isDeleted = false
  const fickle = new Portal({
    address: there.address,
    token: there.tokens.editor,
    send: async (request) => {
      const answer = await plainSend()(request)
      if (!request.url.endsWith('package_show') || answer.status !== 200) return answer
      isDeleted = !isDeleted
      const told = (await answer.json()) as { result: object }
      const result = { ...told.result, state: isDeleted ? 'deleted' : 'active', private: true }
      return new Response(JSON.stringify({ ...told, result }), answer)
    },
  })
  await done()
  expect(await publish(fickle, approved(), { attempt: 1 })).toMatchObject({
    trouble: { kind: 'lies-about-success' },
  })
})
