import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@satualur/postgres'
import type { TestProject } from 'vitest/node'

/** One real server for the whole test run; each test file makes databases of its own in it. */
export async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'satualur-test-'))
  const postgres = await startPostgres({ folder, isDurable: false })
  project.provide('postgresUrl', postgres.superuserUrl)
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
