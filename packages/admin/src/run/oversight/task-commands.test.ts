import { expect, test } from 'vitest'
import { taskCommands } from './task-commands.ts'

const running = { status: 'OPEN', run: 'RUNNING', isPaused: false, isClaimedByOther: false } as const
const supervisor = { mayOversee: true, isAdmin: false }
const admin = { mayOversee: true, isAdmin: true }
const names = (...given: Parameters<typeof taskCommands>) => taskCommands(...given).map(({ name }) => name)

test('a supervisor assigns and pauses; skipping is for admins, last and marked as what cannot be undone', () => {
  expect(names(running, supervisor)).toEqual(['assign', 'pauseTask'])
  expect(names(running, admin)).toEqual(['assign', 'pauseTask', 'skip'])
  expect(taskCommands(running, admin).at(-1)).toMatchObject({ isDangerous: true })
})

test('what somebody else has taken on can be released', () => {
  expect(names({ ...running, isClaimedByOther: true }, supervisor)).toContain('releaseClaim')
})

test('a paused step goes on, and nothing is skipped meanwhile', () => {
  expect(names({ ...running, isPaused: true }, admin)).toEqual(['assign', 'resumeTask'])
})

test('in a paused run its tasks can still be assigned, and the run goes on as a whole', () => {
  expect(names({ ...running, run: 'PAUSED', isPaused: true }, admin)).toEqual(['assign', 'resumeRun'])
})

test('nothing is offered to those without rights, nor about what is closed or stuck', () => {
  expect(names(running, { mayOversee: false, isAdmin: false })).toEqual([])
  expect(names({ ...running, status: 'COMPLETED' }, admin)).toEqual([])
  expect(names({ ...running, run: 'STUCK' }, admin)).toEqual([])
})
