import { beforeAll, expect, test, vi } from 'vitest'
import { buildServer } from '../launch/build.mjs'
import { postgresIn, program, startHouse, temporaryDataFolder } from './running-house.ts'

beforeAll(buildServer)

const question = `mutation { signIn(input: { email: "siapa@contoh.id", password: "bukan ini" }) { __typename } }`

/** The name of the refusal that the database has to be asked for. */
async function signIn(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-satualur': '1' },
    body: JSON.stringify({ query: question }),
  })
  const { data } = (await response.json()) as { data?: { signIn: { __typename: string } } | null }
  return data?.signIn.__typename
}

test('answers again by itself after its PostgreSQL was killed under requests', async () => {
  const folder = await temporaryDataFolder()
  const { url, child, ended } = await startHouse(folder, program)
  expect(await signIn(url)).toBe('CredentialsWrong')
  const before = await postgresIn(folder)

  const underWay = Array.from({ length: 20 }, () => signIn(url))
  process.kill(before!, 'SIGKILL')
  for (const answer of await Promise.all(underWay))
    expect(['CredentialsWrong', 'TooManyAttempts', undefined]).toContain(answer)

  await vi.waitFor(async () => expect(await signIn(url)).toMatch(/CredentialsWrong|TooManyAttempts/), {
    timeout: 30_000,
    interval: 200,
  })
  expect(await postgresIn(folder)).not.toBe(before)
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ code: 0 })
})
