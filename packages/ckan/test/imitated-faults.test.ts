import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ImitationPortal } from '../src/imitation/imitation-portal.ts'
import { Portal } from '../src/index.ts'
import { plainSend } from './plain-send.ts'

let there: ImitationPortal
let editor: Portal
beforeEach(async () => {
  there = await ImitationPortal.start()
  editor = new Portal({ address: there.address, token: there.tokens.editor, send: plainSend(200) })
})
afterEach(() => there.stop())

const create = ({ name }: { name: string }) => editor.call('package_create', { owner_org: 'kominfo', name })

it('an outage ends by itself, and nothing is done during it', async () => {
  there.faults.fallDown(50)
  expect(await create({ name: 'data' })).toMatchObject({ kind: 'portal-down', status: null })
  expect(there.datasets()).toEqual([])
  while (there.faults.isOut) await pause(10)
  expect(await create({ name: 'data' })).toMatchObject({ kind: 'answered' })
})

it.each([
  [{ kind: 'silent', isWorkDone: true } as const, 'portal-down', 1],
  [{ kind: 'silent', isWorkDone: false } as const, 'portal-down', 0],
  [{ kind: 'error', isWorkDone: true } as const, 'portal-down', 1],
  [{ kind: 'error', isWorkDone: false, status: 502 } as const, 'portal-down', 0],
  [{ kind: 'too-many', afterSeconds: 9 } as const, 'too-many-requests', 0],
  [{ kind: 'half' } as const, 'portal-down', 1],
  [{ kind: 'says-failed', isWorkDone: true } as const, 'lies-about-success', 1],
  [{ kind: 'says-failed', isWorkDone: false } as const, 'lies-about-success', 0],
  [{ kind: 'not-done' } as const, 'answered', 0],
  [{ kind: 'index-down' } as const, 'search-index', 1],
  [{ kind: 'slow', milliseconds: 20 } as const, 'answered', 1],
])('%j is answered as %s, and makes %i datasets', async (fault, kind, count) => {
  there.faults.next(fault, 'package_create')
  expect(await editor.call('package_list', {})).toMatchObject({ kind: 'answered' })
  expect(await create({ name: 'data' })).toMatchObject({ kind })
  expect(there.datasets()).toHaveLength(count)
})

it('the same seed fails the same calls', async () => {
  const kindsUnder = async (seed: number) => {
    there.faults.randomly({ seed, share: 0.5, among: [{ kind: 'error', isWorkDone: false }] })
    const kinds = []
    for (let call = 0; call < 20; call += 1) kinds.push((await editor.call('package_list', {})).kind)
    return kinds
  }
  expect(await kindsUnder(1)).toEqual(await kindsUnder(1))
  expect(await kindsUnder(2)).not.toEqual(await kindsUnder(1))
})
