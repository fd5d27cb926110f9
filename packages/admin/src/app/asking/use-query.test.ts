import type { TypedDocumentNode } from '@apollo/client'
import { mount } from '@vue/test-utils'
import { parse } from 'graphql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { computed, defineComponent, ref } from 'vue'
import { client, onSignedOut } from './client.ts'
import { useQuery, type Asked, type QueryOptions } from './use-query.ts'

const sopQuery: TypedDocumentNode<{ sop: { title: string } | null }, { id: string }> = parse(
  'query TitleOfSop($id: ID!) { sop(id: $id) { id title } }',
)

const network = vi.fn<(uri: string, init: RequestInit) => Promise<Response>>()
const json = (body: object, status = 200) =>
  Promise.resolve(
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
  )
const titled = (init: RequestInit) => {
  const { id } = JSON.parse(String(init.body)).variables
  return json({ data: { sop: { __typename: 'Sop', id, title: `SOP ${id}` } } })
}

/** Keeps the next answer on its way until it is let go. */
function hold() {
  let release!: () => void
  const held = new Promise<void>((resolve) => (release = resolve))
  network.mockImplementationOnce((_uri, init) => held.then(() => titled(init)))
  return release
}

function ask(id: () => string, options?: QueryOptions) {
  let asked!: Asked<{ sop: { title: string } | null }>
  const page = mount(
    defineComponent(() => {
      asked = useQuery(sopQuery, () => ({ id: id() }), options)
      const title = computed(() => asked.data?.sop?.title ?? '')
      return () => title.value
    }),
  )
  return { page, asked }
}

beforeEach(async () => {
  vi.stubGlobal('fetch', network)
  network.mockImplementation((_uri, init) => titled(init))
  await client.clearStore()
})
afterEach(() => {
  vi.unstubAllGlobals()
  network.mockReset()
})

test('shows the answer, and drops it when another thing is asked for', async () => {
  const id = ref('a')
  const { page, asked } = ask(() => id.value)
  expect(asked.isLoading).toBe(true)
  await vi.waitFor(() => expect(page.text()).toBe('SOP a'))
  const release = hold()
  id.value = 'b'
  await vi.waitFor(() => expect(asked.isLoading).toBe(true))
  expect(asked.data).toBeUndefined()
  release()
  await vi.waitFor(() => expect(page.text()).toBe('SOP b'))
})

test('keeps the former answer while a filter changes', async () => {
  const id = ref('a')
  const { page, asked } = ask(() => id.value, { keepsFormer: true })
  await vi.waitFor(() => expect(page.text()).toBe('SOP a'))
  const release = hold()
  id.value = 'b'
  await vi.waitFor(() => expect(asked.isLoading).toBe(true))
  expect(page.text()).toBe('SOP a')
  release()
  await vi.waitFor(() => expect(page.text()).toBe('SOP b'))
})

test('waits until it is enabled', async () => {
  const isEnabled = ref(false)
  const { page } = ask(() => 'a', { isEnabled })
  expect(network).not.toHaveBeenCalled()
  isEnabled.value = true
  await vi.waitFor(() => expect(page.text()).toBe('SOP a'))
})

test('a fault of the server has its code, and trying again heals it', async () => {
  network.mockImplementationOnce(() => json({ errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] }))
  const { page, asked } = ask(() => 'a')
  await vi.waitFor(() => expect(asked.fault).toEqual({ code: 'INTERNAL', isOffline: false }))
  asked.retry()
  await vi.waitFor(() => expect(page.text()).toBe('SOP a'))
  expect(asked.fault).toBeNull()
})

test('a broken line is told as one', async () => {
  network.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const { asked } = ask(() => 'a')
  await vi.waitFor(() => expect(asked.fault).toEqual({ code: 'JARINGAN', isOffline: true }))
})

test.each([
  [
    'an error of an expired session',
    () => json({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }),
  ],
  ['status 401', () => json({}, 401)],
])('%s ends the visit', async (_name, answer) => {
  const ended = vi.fn()
  const stop = onSignedOut(ended)
  network.mockImplementationOnce(answer)
  ask(() => 'a')
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce())
  stop()
})

test('a page that is left no longer follows the answer', async () => {
  const { page, asked } = ask(() => 'a')
  page.unmount()
  await vi.waitFor(() => expect(network).toHaveBeenCalled())
  await Promise.resolve()
  expect(asked.data).toBeUndefined()
})
