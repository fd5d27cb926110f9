import { chmod, mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { withClient } from '../src/database.ts'
import type { StartStep } from '../src/index.ts'
import { startHere, temporaryFolder } from './temporary-folder.ts'

const one = (url: string, statement: string) =>
  withClient(
    url,
    async (client) => Object.values((await client.query(statement)).rows[0] as object)[0] as unknown,
  )

test('makes a cluster in an absent folder, and keeps what is written in it', async () => {
  const folder = await temporaryFolder()
  const steps: StartStep[] = []
  const first = await startHere(folder, { onProgress: (step) => steps.push(step) })
  expect(steps).toEqual(['makingCluster', 'startingServer'])
  expect(first.isAdopted).toBe(false)
  await withClient(first.superuserUrl, (client) =>
    client.query(`create table note as select 'Daftar Data' as text`),
  )
  await first.stop()

  const again: StartStep[] = []
  const second = await startHere(folder, { onProgress: (step) => again.push(step) })
  expect(again).toEqual(['startingServer'])
  expect(await one(second.superuserUrl, 'select text from note')).toBe('Daftar Data')
})

test('speaks UTF-8, folds the case of every letter, and counts in UTC', async () => {
  const { superuserUrl } = await startHere(await temporaryFolder())
  expect(await one(superuserUrl, 'show server_encoding')).toBe('UTF8')
  expect(await one(superuserUrl, `select 'ÉTAGE' ilike 'étage'`)).toBe(true)
  expect(await one(superuserUrl, 'show timezone')).toBe('UTC')
  expect(await one(superuserUrl, 'show listen_addresses')).toBe('127.0.0.1')
})

test('is durable unless it is told otherwise', async () => {
  const folder = await temporaryFolder()
  const careless = await startHere(folder)
  expect(await one(careless.superuserUrl, 'show fsync')).toBe('off')
  await careless.stop()
  const careful = await startHere(folder, { isDurable: true })
  expect(await one(careful.superuserUrl, 'show fsync')).toBe('on')
  expect(await one(careful.superuserUrl, 'show synchronous_commit')).toBe('on')
})

test('lets nobody in without the password, which only its owner can read', async () => {
  const folder = await temporaryFolder()
  const { superuserUrl } = await startHere(folder)
  const password = (await readFile(join(folder, 'postgres-password'), 'utf8')).trim()
  expect(superuserUrl).toContain(password)
  expect((await stat(join(folder, 'postgres-password'))).mode & 0o077).toBe(0)
  await expect(one(superuserUrl.replace(password, 'salah'), 'select 1')).rejects.toThrow(
    'password authentication failed',
  )
})

test('starts below a folder that only its owner may enter', async () => {
  const folder = await temporaryFolder()
  await chmod(dirname(folder), 0o700)
  await mkdir(folder, { mode: 0o700 })
  const { superuserUrl } = await startHere(folder)
  expect(await one(superuserUrl, 'select 1')).toBe(1)
})
