import { expect, test } from 'vitest'
import { dueGroupOf, groupByDue } from './due-group.ts'

/** Saturday 21 November 2026, 09.00 WIB. */
const now = Date.parse('2026-11-21T02:00:00Z')
const due = (dueAt: string | null) => ({ standing: 'ON_TIME', dueAt }) as const

test.each([
  ['2026-11-21T16:59:00Z', 'TODAY'],
  ['2026-11-21T17:00:00Z', 'THIS_WEEK'],
  ['2026-11-22T16:59:59Z', 'THIS_WEEK'],
  ['2026-11-22T17:00:00Z', 'LATER'],
  [null, 'LATER'],
] as const)('on a Saturday in WIB, due at %s stands under %s', (dueAt, group) => {
  expect(dueGroupOf(due(dueAt), now, 'ASIA_JAKARTA')).toBe(group)
})

test('the day ends when it ends in the regency, two hours earlier in the east', () => {
  const dueAt = '2026-11-21T16:00:00Z'
  expect(dueGroupOf(due(dueAt), now, 'ASIA_JAKARTA')).toBe('TODAY')
  expect(dueGroupOf(due(dueAt), now, 'ASIA_JAYAPURA')).toBe('THIS_WEEK')
})

test('on a Sunday the week ends tonight', () => {
  const sunday = Date.parse('2026-11-22T02:00:00Z')
  expect(dueGroupOf(due('2026-11-23T02:00:00Z'), sunday, 'ASIA_JAKARTA')).toBe('LATER')
})

test('late is what the server calls late, whatever the clock of this device says', () => {
  const fast = Date.parse('2026-11-25T02:00:00Z')
  expect(dueGroupOf({ standing: 'LATE', dueAt: '2026-11-30T02:00:00Z' }, now, 'ASIA_JAKARTA')).toBe('LATE')
  expect(dueGroupOf(due('2026-11-24T02:00:00Z'), fast, 'ASIA_JAKARTA')).toBe('TODAY')
})

test('groups come in their order without the empty ones, and keep the order of the server', () => {
  const tasks = [
    { id: 'a', standing: 'LATE', dueAt: '2026-11-19T02:00:00Z' },
    { id: 'b', standing: 'ON_TIME', dueAt: '2026-11-30T02:00:00Z' },
    { id: 'c', standing: 'ON_TIME', dueAt: '2026-12-30T02:00:00Z' },
    { id: 'd', standing: 'UNTIMED', dueAt: null },
  ] as const
  const groups = groupByDue(tasks, now, 'ASIA_JAKARTA')
  expect(groups.map(({ group, tasks: members }) => [group, members.map(({ id }) => id)])).toEqual([
    ['LATE', ['a']],
    ['LATER', ['b', 'c', 'd']],
  ])
})

test('what is paused comes last, since its due time moves on', () => {
  const paused = { standing: 'PAUSED', dueAt: '2026-11-20T02:00:00Z' } as const
  expect(dueGroupOf(paused, now, 'ASIA_JAKARTA')).toBe('LATER')
})
