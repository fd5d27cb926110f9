import { spawnSync } from 'node:child_process'
import { chmod, copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { accountFor } from '../src/account.ts'
import { openDataFolder } from '../src/data-folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('runs a program that lies, like the data, below a folder that only its owner may enter', async () => {
  const path = await temporaryFolder()
  await chmod(dirname(path), 0o700)
  const folder = await openDataFolder(path)
  await mkdir(join(path, 'bin'))
  const program = join(path, 'bin', 'id')
  await copyFile('/usr/bin/id', program)

  const { command } = await accountFor(folder, program)
  const [first, words, owner] = command(program, ['-u'])
  const { status, stdout } = spawnSync(first, words, { ...owner, encoding: 'utf8' })
  expect(status).toBe(0)
  expect(Number(stdout)).toBeGreaterThan(0)
})
