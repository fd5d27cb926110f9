import { expect, test } from 'vitest'
import { assignersOf } from './assigners.ts'

const assigned = (task: string, actor: string) => ({ kind: 'TaskAssigned', actor, task: { id: task } })

test('a task knows who has assigned it last; one that nobody assigned knows nobody', () => {
  const events = [
    { kind: 'RunStarted', actor: 'admin', task: null },
    { kind: 'TaskOpened', actor: 'admin', task: { id: 'periksa' } },
    assigned('susun', 'admin'),
    assigned('susun', 'kepala'),
  ]
  expect(assignersOf(events)).toEqual(new Map([['susun', 'kepala']]))
})
