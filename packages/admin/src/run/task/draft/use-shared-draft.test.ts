import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import type { ToldDraftFragment } from '../../../generated/graphql.ts'
import { forgetDraft, keptDraft } from './kept-draft.ts'
import { useSharedDraft } from './use-shared-draft.ts'

const told = (revision: number, note: string): ToldDraftFragment => ({
  __typename: 'TaskDraft',
  id: 'tugas',
  revision,
  savedAt: '2026-11-20T03:00:00.000Z',
  reason: '',
  entries: [
    {
      __typename: 'TaskDraftEntry',
      key: 'a',
      artefact: 'daftar',
      note,
      link: null,
      file: null,
      resource: null,
    },
  ],
})
const note = (text: string) => [{ id: 'a', kind: 'note' as const, text }]

let sent: { revision: number; content: { entries: { note?: string }[] } }[]
let answer: object
beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  vi.stubGlobal('fetch', (_uri: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)).variables.input)
    const text = JSON.stringify({ data: { saveTaskDraft: answer } })
    return Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }))
  })
})
const kept = keptDraft('orang', 'tugas')
let scope = effectScope()
afterEach(() => {
  scope.stop()
  forgetDraft(kept)
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

function shared(first: ToldDraftFragment | null = null) {
  const server = ref(first)
  scope = effectScope()
  return { server, ...scope.run(() => useSharedDraft(kept, 'tugas', () => server.value))! }
}
async function rested() {
  await vi.advanceTimersByTimeAsync(1_600)
  await flushPromises()
}

test('what one writes is at the server soon after, once, from the revision that it goes on from', async () => {
  shared()
  answer = { __typename: 'TaskDraftSaved', draft: told(1, 'Selesai') }
  kept.draft.entries['daftar'] = note('Sele')
  kept.draft.entries['daftar'] = note('Selesai')
  expect(kept.isShared).toBe(false)
  await rested()
  expect(sent).toMatchObject([{ revision: 0, content: { entries: [{ note: 'Selesai' }] } }])
  expect(kept).toMatchObject({ revision: 1, isShared: true })
  await rested()
  expect(sent).toHaveLength(1)
})

test('what another device has written is taken over where this one has nothing of its own', async () => {
  const { server, other } = shared(told(3, 'Dari kantor'))
  expect(kept.draft.entries['daftar']).toMatchObject([{ text: 'Dari kantor' }])
  server.value = told(4, 'Dari rumah')
  await flushPromises()
  expect(kept.draft.entries['daftar']).toMatchObject([{ text: 'Dari rumah' }])
  expect(other.value).toBeNull()
  await rested()
  expect(sent).toEqual([])
})

test('where both have written, neither is overwritten until the person has chosen', async () => {
  const { other, keepMine } = shared(told(1, 'Awal'))
  answer = { __typename: 'DraftChanged', message: 'Berubah di perangkat lain.', draft: told(2, 'Dari rumah') }
  kept.draft.entries['daftar'] = note('Dari kantor')
  await rested()
  expect(other.value).toMatchObject({ revision: 2 })
  expect(kept.draft.entries['daftar']).toMatchObject([{ text: 'Dari kantor' }])
  answer = { __typename: 'TaskDraftSaved', draft: told(3, 'Dari kantor') }
  await keepMine()
  expect(sent.map(({ revision }) => revision)).toEqual([1, 2])
  expect(kept).toMatchObject({ revision: 3, isShared: true })
  expect(other.value).toBeNull()
})

test('the other one can be taken instead', async () => {
  const { other, takeOther } = shared(told(1, 'Awal'))
  answer = { __typename: 'DraftChanged', message: 'Berubah di perangkat lain.', draft: told(2, 'Dari rumah') }
  kept.draft.entries['daftar'] = note('Dari kantor')
  await rested()
  takeOther()
  expect(kept.draft.entries['daftar']).toMatchObject([{ text: 'Dari rumah' }])
  expect(kept).toMatchObject({ revision: 2, isShared: true })
  expect(other.value).toBeNull()
})

test('without a line it stays here and goes with the line', async () => {
  shared()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  kept.draft.entries['daftar'] = note('Selesai')
  await rested()
  expect(kept).toMatchObject({ revision: 0, isShared: false })
  vi.stubGlobal('fetch', (_uri: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)).variables.input)
    const data = { saveTaskDraft: { __typename: 'TaskDraftSaved', draft: told(1, 'Selesai') } }
    return Promise.resolve(
      new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }),
    )
  })
  window.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(100)
  await flushPromises()
  expect(sent).toHaveLength(1)
  expect(kept.isShared).toBe(true)
})
