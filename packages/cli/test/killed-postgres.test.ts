import { readFile } from 'node:fs/promises'
import { runningUrl, withClient } from '@satualur/postgres'
import { beforeAll, expect, test, vi } from 'vitest'
import { buildServer } from '../launch/build.mjs'
import { postgresIn, program, startHouse, temporaryDataFolder } from './running-house.ts'

beforeAll(buildServer)

let guesses = 0

/** The name of the refusal that the database has to be asked for; each time of somebody else, since guesses are counted. */
async function signIn(url: string): Promise<unknown> {
  const query = `mutation { signIn(input: { email: "${++guesses}@contoh.id", password: "bukan ini" }) { __typename } }`
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-satualur': '1' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as { data?: { signIn: { __typename: string } } | null }
  return data?.signIn.__typename
}

/** Kills the server at a moment when requests wait inside it: a lock on the table that they need keeps them there. */
async function killUnderRequests(dataFolder: string, ask: () => Promise<unknown>): Promise<unknown[]> {
  const postmaster = (await postgresIn(dataFolder))!
  const url = await runningUrl(dataFolder, 'satualur')
  let asked: Promise<unknown>[] = []
  const holding = withClient(url!, async (client) => {
    await client.query('begin')
    await client.query('lock table person in access exclusive mode')
    asked = Array.from({ length: 20 }, ask)
    await vi.waitFor(async () => {
      const waiting = await client.query(`select from pg_locks where not granted`)
      expect(waiting.rowCount).toBeGreaterThan(5)
    }, patience)
    await killWhole(postmaster)
    await client.query('select 1')
  })
  await expect(holding).rejects.toThrow(/terminat|ECONNRESET|EPIPE/)
  return Promise.all(asked)
}

/** The server and each of its sessions; some end by themselves when they see it gone. */
async function killWhole(postmaster: number) {
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8')
  process.kill(postmaster, 'SIGKILL')
  for (const pid of children.trim().split(' ').map(Number)) killIfThere(pid)
}

function killIfThere(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    expect(error).toMatchObject({ code: 'ESRCH' })
  }
}

const patience = { timeout: 30_000, interval: 100 }

test('answers again by itself after its PostgreSQL was killed under requests', async () => {
  const folder = await temporaryDataFolder()
  const { url, child, ended } = await startHouse(folder, program)
  expect(await signIn(url)).toBe('CredentialsWrong')
  const before = await postgresIn(folder)

  expect(await killUnderRequests(folder, () => signIn(url))).toContain(undefined)
  await vi.waitFor(
    async () => expect(await signIn(url)).toMatch(/CredentialsWrong|TooManyAttempts/),
    patience,
  )
  expect(await postgresIn(folder)).not.toBe(before)
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ code: 0 })
})
