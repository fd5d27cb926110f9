import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

async function ask(query: string, encoding: string) {
  const headers = {
    ...stranger(open).headers,
    'content-type': 'application/json',
    'accept-encoding': encoding,
  }
  const response = await fetch(`${open.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  })
  return { packing: response.headers.get('content-encoding'), answer: JSON.stringify(await response.json()) }
}

/** The answer repeats the name of a field that there is not. */
const long = `{ ${'x'.repeat(2_000)} }`

it('packs a long answer for whoever can unpack it, and says the same to whoever cannot', async () => {
  const packed = await ask(long, 'gzip')
  const plain = await ask(long, 'identity')
  expect([packed.packing, plain.packing]).toEqual(['gzip', null])
  expect(packed.answer).toBe(plain.answer)
  expect(plain.answer.length).toBeGreaterThan(2_000)
})

it('leaves an answer that fits into one packet as it is', async () => {
  const { packing, answer } = await ask('{ viewer { __typename } }', 'gzip')
  expect([packing, answer]).toEqual([null, '{"data":{"viewer":null}}'])
})
