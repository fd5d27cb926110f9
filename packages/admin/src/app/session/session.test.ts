import { afterEach, expect, test, vi } from 'vitest'
import { isSignedIn, setSignedIn } from './session.ts'

const line = vi.spyOn(globalThis, 'fetch')
const answers = (viewer: unknown) => line.mockResolvedValue(Response.json({ data: { viewer } }))

afterEach(() => {
  line.mockReset()
  setSignedIn(null)
})

test('asks once who has signed in, with the header that no foreign page can send', async () => {
  answers({ __typename: 'Viewer' })
  expect([await isSignedIn(), await isSignedIn()]).toEqual([true, true])
  expect(line).toHaveBeenCalledOnce()
  expect(line.mock.calls[0]![1]!.headers).toMatchObject({ 'x-satualur': '1' })
})

test('nobody has signed in where there is no viewer', async () => {
  answers(null)
  expect(await isSignedIn()).toBe(false)
})

test('a line that breaks is no verdict: the page is opened, and says itself what could not be read', async () => {
  line.mockRejectedValue(new TypeError('Failed to fetch'))
  expect(await isSignedIn()).toBe(true)
})

test('after signing in nothing is asked, after leaving it is asked anew', async () => {
  setSignedIn(true)
  expect(await isSignedIn()).toBe(true)
  expect(line).not.toHaveBeenCalled()
  setSignedIn(null)
  answers(null)
  expect(await isSignedIn()).toBe(false)
})
