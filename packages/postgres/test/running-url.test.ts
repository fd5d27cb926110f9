import { expect, test } from 'vitest'
import { runningUrl } from '../src/index.ts'
import { startHere, temporaryFolder } from './temporary-folder.ts'

test('finds the server that another program runs in a data folder, as long as it runs', async () => {
  const folder = await temporaryFolder()
  expect(await runningUrl(folder, 'satualur')).toBeNull()
  const postgres = await startHere(folder)
  expect(await runningUrl(folder, 'satualur')).toBe(postgres.url('satualur'))
  await postgres.stop()
  expect(await runningUrl(folder, 'satualur')).toBeNull()
})
