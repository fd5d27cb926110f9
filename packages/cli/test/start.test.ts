import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { createDatabase, dropDatabase } from '@satualur/postgres'
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { buildServer } from '../launch/build.mjs'
import { inPackage, postgresIn, program, run, startHouse, temporaryDataFolder } from './running-house.ts'

const answers = async (url: string) => (await fetch(`${url}/health`)).status === 200

beforeAll(buildServer)

test('starts in an absent folder, stops on SIGTERM, and starts again', async () => {
  const folder = await temporaryDataFolder()
  const first = await startHouse(folder)
  expect(await answers(first.url)).toBe(true)
  first.child.kill('SIGTERM')
  expect(await first.ended).toMatchObject({ code: 0 })
  expect(first.output()).toContain('SatuAlur berhenti.')
  expect(await postgresIn(folder)).toBeNull()

  const begin = performance.now()
  const second = await startHouse(folder)
  console.log(`second start: ${Math.round(performance.now() - begin)} ms to listening`)
  expect(await answers(second.url)).toBe(true)
})

test('takes one Ctrl-C that arrives three times for one', async () => {
  const folder = await temporaryDataFolder()
  const house = await startHouse(folder, program)
  for (const signal of ['SIGINT', 'SIGINT', 'SIGINT'] as const) house.child.kill(signal)
  expect(await house.ended).toMatchObject({ code: 0 })
  expect(await postgresIn(folder)).toBeNull()
})

test('stops cleanly in the middle of its first start', async () => {
  const folder = await temporaryDataFolder()
  const house = run(program, ['start', '--port', '0', '--empty', '--data', folder])
  await house.writes('Membuat basis data baru')
  house.child.kill('SIGTERM')
  expect(await house.ended).toMatchObject({ code: 0 })
  expect(house.output()).not.toContain('SatuAlur siap')
  expect(await postgresIn(folder)).toBeNull()

  const again = await startHouse(folder)
  expect(await answers(again.url)).toBe(true)
})

test('recovers by itself after kill -9', async () => {
  const folder = await temporaryDataFolder()
  const killed = await startHouse(folder, program)
  killed.child.kill('SIGKILL')
  await killed.ended
  expect(await postgresIn(folder)).not.toBeNull()

  const again = await startHouse(folder)
  expect(again.output()).toContain('Memakai PostgreSQL yang masih berjalan')
  expect(await answers(again.url)).toBe(true)
})

test('ends with its launcher, when that is killed, instead of living on unseen', async () => {
  const folder = await temporaryDataFolder()
  const killed = await startHouse(folder)
  killed.child.kill('SIGKILL')
  await killed.ended
  expect(killed.output()).toContain('SatuAlur berhenti.')
  expect(await postgresIn(folder)).toBeNull()
})

test('ends with npm, when npm is killed', async () => {
  const folder = await temporaryDataFolder()
  // Stands in npm's place: starts the launcher as npm does, and does not pass its own death on.
  const npm = run(inPackage('test/like-npm.mjs'), ['start', '--port', '0', '--empty', '--data', folder])
  await npm.writes('SatuAlur siap')
  npm.child.kill('SIGKILL')
  expect((await npm.ended).output).toContain('SatuAlur berhenti.')
  expect(await postgresIn(folder)).toBeNull()
})

test('uses the server of DATABASE_URL instead of its own', async () => {
  const server = inject('postgresUrl')
  const name = `cli_start_${process.pid}`
  const folder = await temporaryDataFolder()
  const DATABASE_URL = await createDatabase(server, name)
  onTestFinished(() => dropDatabase(server, name))
  const house = await startHouse(folder, program, { DATABASE_URL })
  expect(await answers(house.url)).toBe(true)
  await expect(access(join(folder, 'postgres'))).rejects.toThrow('ENOENT')
  house.child.kill('SIGTERM')
  expect(await house.ended).toMatchObject({ code: 0 })
})
