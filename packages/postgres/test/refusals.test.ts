import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CannotStart, openDataFolder, startPostgres, type Reason } from '../src/index.ts'
import { startElsewhere } from './other-process.ts'
import { startHere, temporaryFolder } from './temporary-folder.ts'

async function refusal(folder: string, reason: Reason): Promise<string> {
  const error = await startPostgres({ folder, isDurable: false }).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(CannotStart)
  expect((error as CannotStart).reason).toBe(reason)
  const lines = (error as CannotStart).message.split('\n')
  expect(lines).toHaveLength(2)
  return lines[0]!
}

test('refuses a folder that holds the files of somebody else', async () => {
  const folder = await temporaryFolder()
  await mkdir(folder)
  await writeFile(join(folder, 'skripsi.txt'), 'bab satu')
  expect(await refusal(folder, 'foreignFolder')).toContain(`Folder ${folder} sudah berisi berkas lain`)
})

test('refuses a path that is not a folder', async () => {
  const folder = await temporaryFolder()
  await writeFile(folder, '')
  await refusal(folder, 'notAFolder')
})

test('refuses a folder that a newer SatuAlur has written', async () => {
  const folder = await temporaryFolder()
  await openDataFolder(folder)
  await writeFile(join(folder, 'satualur.json'), '{ "layout": 99 }')
  await refusal(folder, 'newerFolder')
})

test('refuses a second SatuAlur on the same folder, and leaves the first one alone', async () => {
  const folder = await temporaryFolder()
  const first = await startElsewhere(folder)
  expect(await refusal(folder, 'folderInUse')).toMatch(/SatuAlur lain \(satualur \d+\) sedang memakai/)

  await first.kill()
  expect((await startHere(folder)).isAdopted).toBe(true)
})

test('says that the disk is full', async () => {
  const folder = await temporaryFolder()
  await openDataFolder(folder)
  await symlink('/dev/full', join(folder, 'postgres-password.new'))
  expect(await refusal(folder, 'diskFull')).toContain('Tidak ada ruang kosong lagi pada disk')
})

test('says that the password of an existing cluster is lost', async () => {
  const folder = await temporaryFolder()
  await (await startHere(folder)).stop()
  await rm(join(folder, 'postgres-password'))
  await refusal(folder, 'passwordLost')
  await writeFile(join(folder, 'postgres-password'), 'bukan ini\n')
  await refusal(folder, 'passwordLost')
})

test('says that the cluster is of another PostgreSQL', async () => {
  const folder = await temporaryFolder()
  await (await startHere(folder)).stop()
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '15\n')
  expect(await refusal(folder, 'otherPostgresVersion')).toContain('PostgreSQL 15')
})
