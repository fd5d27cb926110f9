import { expect, test } from 'vitest'
import { cameBack } from './came-back.ts'

const again = { attempt: 2, openedAt: '2026-11-20T03:00:00Z' }
const task = (id: string, isSentBack: boolean, closedAt: string | null) => ({ id, isSentBack, closedAt })

test('a task that was sent back knows the task that did it', () => {
  const sender = task('periksa', true, '2026-11-20T03:00:00Z')
  expect(cameBack(again, [sender], [sender])).toEqual({ task: sender, isDirect: true })
})

test('a task that is redone on the way forward goes back to the last sending-back before it opened', () => {
  const before = task('susun', false, '2026-11-20T03:00:00Z')
  const older = task('lama', true, '2026-11-18T03:00:00Z')
  const newer = task('baru', true, '2026-11-19T03:00:00Z')
  const after = task('nanti', true, '2026-11-21T03:00:00Z')
  expect(cameBack(again, [before], [older, newer, after, before])).toEqual({ task: newer, isDirect: false })
})

test('a first attempt came from nowhere back, and a redone one may have no sending-back either', () => {
  const sender = task('periksa', true, '2026-11-19T03:00:00Z')
  expect(cameBack({ ...again, attempt: 1 }, [sender], [sender])).toBeNull()
  expect(cameBack(again, [], [task('susun', false, '2026-11-19T03:00:00Z')])).toBeNull()
})
