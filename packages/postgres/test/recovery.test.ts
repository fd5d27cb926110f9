import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { withClient } from '../src/database.ts'
import { runningPostmaster } from '../src/postmaster.ts'
import { startElsewhere } from './other-process.ts'
import { startHere, temporaryFolder } from './temporary-folder.ts'

const answers = (url: string) =>
  withClient(url, async (client) => (await client.query('select 1')).rowCount === 1)
const kill = (pid: number) => process.kill(pid, 'SIGKILL')
const postmasterOf = (folder: string) => runningPostmaster(join(folder, 'postgres'))

test('adopts the server that a killed SatuAlur left behind', async () => {
  const folder = await temporaryFolder()
  const other = await startElsewhere(folder)
  const orphan = postmasterOf(folder)
  await other.kill()

  const { isAdopted, superuserUrl } = await startHere(folder)
  expect(isAdopted).toBe(true)
  expect(superuserUrl).toBe(other.superuserUrl)
  expect(postmasterOf(folder)).toEqual(orphan)
})

test('restarts an orphan that was started under weaker promises', async () => {
  const folder = await temporaryFolder()
  const other = await startElsewhere(folder)
  const orphan = postmasterOf(folder)
  await other.kill()

  const { isAdopted } = await startHere(folder, { isDurable: true })
  expect(isAdopted).toBe(false)
  expect(postmasterOf(folder)?.pid).not.toBe(orphan?.pid)
})

test('has lost nothing after SatuAlur and the server were both killed', async () => {
  const folder = await temporaryFolder()
  const other = await startElsewhere(folder, true)
  await withClient(other.superuserUrl, (client) => client.query('create table kept as select 1 as one'))
  kill(postmasterOf(folder)!.pid)
  await other.kill()

  const { isAdopted, superuserUrl } = await startHere(folder, { isDurable: true })
  expect(isAdopted).toBe(false)
  const { rowCount } = await withClient(superuserUrl, (client) => client.query('select from kept'))
  expect(rowCount).toBe(1)
})

test('starts over a pid file in which nothing was written before somebody died', async () => {
  const folder = await temporaryFolder()
  const first = await startHere(folder)
  await first.stop()
  await writeFile(join(folder, 'postgres', 'postmaster.pid'), '')

  const { isAdopted, superuserUrl } = await startHere(folder)
  expect(isAdopted).toBe(false)
  expect(await answers(superuserUrl)).toBe(true)
})

test('brings a killed server back on the same port', async () => {
  const folder = await temporaryFolder()
  const lines: string[] = []
  const { superuserUrl, port } = await startHere(folder, { log: (line) => lines.push(line) })
  const before = postmasterOf(folder)!
  kill(before.pid)
  await vi.waitFor(() => expect(lines).toContain('PostgreSQL is back'), { timeout: 20_000 })

  expect(postmasterOf(folder)).toMatchObject({ port })
  expect(postmasterOf(folder)!.pid).not.toBe(before.pid)
  expect(await answers(superuserUrl)).toBe(true)
})

test('is not stopped by a stale pid file whose number has gone to another process', async () => {
  const folder = await temporaryFolder()
  const first = await startHere(folder)
  const pidFile = join(folder, 'postgres', 'postmaster.pid')
  const noted = await readFile(pidFile, 'utf8')
  await first.stop()
  await writeFile(pidFile, noted.replace(/^\d+/, String(process.pid)))

  const { isAdopted, superuserUrl } = await startHere(folder)
  expect(isAdopted).toBe(false)
  expect(await answers(superuserUrl)).toBe(true)
})
