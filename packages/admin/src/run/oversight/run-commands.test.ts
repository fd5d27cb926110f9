import { expect, test } from 'vitest'
import { runCommands } from './run-commands.ts'

const supervisor = { mayOversee: true, isAdmin: false }
const admin = { mayOversee: true, isAdmin: true }
const names = (status: Parameters<typeof runCommands>[0]['status'], rights = admin, isMigratable = false) =>
  runCommands({ status, isMigratable }, rights).map(({ name }) => name)

test('each status offers what leads on from it, and cancelling until the run is over', () => {
  expect(names('RUNNING')).toEqual(['pauseRun', 'cancelRun'])
  expect(names('PAUSED')).toEqual(['resumeRun', 'cancelRun'])
  expect(names('STUCK')).toEqual(['releaseRun', 'cancelRun'])
  expect(names('COMPLETED')).toEqual([])
  expect(names('CANCELLED')).toEqual([])
})

test('a supervisor pauses and resumes; the rest is for admins', () => {
  expect(names('RUNNING', supervisor, true)).toEqual(['pauseRun'])
  expect(names('PAUSED', supervisor)).toEqual(['resumeRun'])
  expect(names('STUCK', supervisor)).toEqual([])
})

test('a run on an older version can be moved by an admin', () => {
  expect(names('RUNNING', admin, true)).toEqual(['pauseRun', 'migrateRun', 'cancelRun'])
})
