import { expect, it } from 'vitest'
import { ImitationPortal } from '../src/imitation/imitation-portal.ts'
import { Portal, publish, type PortalRequest, type Published, type Step } from '../src/index.ts'
import { approved, csv } from './approved.ts'
import { plainSend } from './plain-send.ts'

it('a request that reaches the portal late writes over nothing that came after it', async () => {
  const there = await ImitationPortal.start()
  const send = plainSend()
  const access = { address: there.address, token: there.tokens.editor }
  const version = (text: string) => approved({ title: text, resources: [csv(text)] })
  const portal = new Portal({ ...access, send })
  const first = (await publish(portal, version('satu'), { attempt: 1 })) as Published

  let late: PortalRequest | undefined
  const slow = new Portal({
    ...access,
    send: (request) => {
      if (!request.url.endsWith('package_revise')) return send(request)
      late = request
      return Promise.reject(new Error('no answer within 10 s'))
    },
  })
  expect(await publish(slow, version('dua'), { attempt: 1 })).toMatchObject({
    kind: 'again',
    trouble: { kind: 'portal-down' },
  })
  await publish(portal, version('tiga'), { attempt: 1 })
  const answer = await send(late!)
  expect(answer.status).toBe(409)
  expect(there.datasets()).toMatchObject([{ title: 'tiga' }])
  expect(there.bytesOf(first.resources[0]!.id)!.toString()).toBe('tiga')
  await there.stop()
})

it('somebody who writes at the same moment is not written over unseen', async () => {
  const there = await ImitationPortal.start()
  const portal = new Portal({ address: there.address, token: there.tokens.editor, send: plainSend() })
  const first = (await publish(portal, approved(), { attempt: 1 })) as Published
  const wanted = approved({ title: 'Baru' })
  const interfering = {
    attempt: 1,
    watch: async ({ kind }: Step) => {
      if (kind !== 'settle') return
      await portal.call('resource_create', {
        package_id: first.id,
        name: 'Tautan',
        url: 'https://contoh.test/',
      })
    },
  }
  expect(await publish(portal, wanted, interfering)).toMatchObject({
    kind: 'again',
    afterSeconds: 1,
    trouble: { kind: 'conflict', unmatched: ['metadata_modified'] },
  })
  expect(await publish(portal, wanted, { attempt: 2 })).toMatchObject({ kind: 'published' })
  expect(there.datasets()[0]!.resources.map(({ name }) => name)).toEqual(['Tabel', 'Tautan'])
  await there.stop()
})
