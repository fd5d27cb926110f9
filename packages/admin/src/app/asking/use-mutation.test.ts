import type { TypedDocumentNode } from '@apollo/client'
import { parse } from 'graphql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onSignedOut } from './client.ts'
import { useMutation } from './use-mutation.ts'

type Cancelled = { cancelRun: { __typename: string; message?: string } }

const cancelRun: TypedDocumentNode<Cancelled, { input: { run: string; reason: string } }> = parse(
  'mutation CancelRun($input: ReasonInput!) { cancelRun(input: $input) { ... on Refusal { message } } }',
)
const input = { run: 'r', reason: 'Data digabung' }
const network = vi.fn<(uri: string, init: RequestInit) => Promise<Response>>()
const answer = (cancelled: Cancelled['cancelRun']) =>
  network.mockImplementation(() =>
    Promise.resolve(
      new Response(JSON.stringify({ data: { cancelRun: cancelled } }), {
        headers: { 'content-type': 'application/json' },
      }),
    ),
  )

beforeEach(() => vi.stubGlobal('fetch', network))
afterEach(() => {
  vi.unstubAllGlobals()
  network.mockReset()
})

test('a refusal is an answer, not a fault', async () => {
  answer({ __typename: 'ReasonMissing', message: 'Alasan perlu diisi.' })
  const command = useMutation(cancelRun)
  const pending = command.mutate({ input })
  expect(command.isPending).toBe(true)
  expect((await pending)?.cancelRun).toEqual({ __typename: 'ReasonMissing', message: 'Alasan perlu diisi.' })
  expect(command).toMatchObject({ isPending: false, fault: null })
})

test('given as a command it answers what was done, and keeps a refusal until the next attempt', async () => {
  answer({ __typename: 'ReasonMissing', message: 'Alasan perlu diisi.' })
  const command = useMutation(cancelRun)
  expect(await command.give({ input })).toBeNull()
  expect(command.refusal).toBe('Alasan perlu diisi.')
  answer({ __typename: 'RunCancelled' })
  expect(await command.give({ input })).toEqual({ __typename: 'RunCancelled' })
  expect(command.refusal).toBeNull()
})

test('a fault is kept beside the button until the next attempt', async () => {
  network.mockRejectedValue(new TypeError('Failed to fetch'))
  const command = useMutation(cancelRun)
  expect(await command.mutate({ input })).toBeNull()
  expect(command.fault).toEqual({ code: 'JARINGAN', isOffline: true })
  answer({ __typename: 'RunCancelled' })
  await command.mutate({ input })
  expect(command.fault).toBeNull()
})

test('the refusal NotSignedIn ends the visit', async () => {
  const ended = vi.fn()
  const stop = onSignedOut(ended)
  answer({ __typename: 'NotSignedIn', message: 'Sesi Anda telah berakhir.' })
  await useMutation(cancelRun).mutate({ input })
  expect(ended).toHaveBeenCalledOnce()
  stop()
})
