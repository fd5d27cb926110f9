import { expect, it } from 'vitest'
import { troubleSentence, type Trouble } from '../src/index.ts'
import { verdictOf } from '../src/publishing/verdict.ts'

const everyTrouble: Trouble[] = [
  { kind: 'not-found', message: 'a' },
  { kind: 'not-authorized', message: 'a' },
  { kind: 'validation', fields: { name: ['a'] } },
  { kind: 'conflict', unmatched: ['title'] },
  { kind: 'search-index', message: 'a' },
  { kind: 'refused', message: 'a' },
  { kind: 'too-many-requests', afterSeconds: 7 },
  { kind: 'portal-down', status: null, reason: 'a' },
  { kind: 'unreadable', status: 200, reason: 'a' },
  { kind: 'lies-about-success', said: 'done', about: 'a' },
  { kind: 'lies-about-success', said: 'failed', about: 'a' },
  { kind: 'name-taken', name: 'a' },
  { kind: 'other-organization', name: 'a', found: 'b' },
  { kind: 'source-differs', resource: 'a', found: null },
  { kind: 'bytes-differ', resource: 'a', found: null },
  { kind: 'no-datastore' },
  { kind: 'not-public', name: 'a' },
]

it('every trouble says in both languages what happened and what to do', () => {
  const told = everyTrouble.map(troubleSentence)
  expect(new Set(told.map(({ id }) => id)).size).toBe(everyTrouble.length)
  expect(new Set(told.map(({ en }) => en)).size).toBe(everyTrouble.length)
  for (const { id, en } of told) for (const text of [id, en]) expect(text).toMatch(/[.;:] .+\.$|, .+\.$/)
})

it('a portal that is down is asked again for long, at most half a minute apart', () => {
  const down: Trouble = { kind: 'portal-down', status: null, reason: 'a' }
  const pauses = [1, 2, 3, 4, 5, 499].map((attempt) => verdictOf(down, attempt))
  expect(pauses.map((one) => one.kind === 'again' && one.afterSeconds)).toEqual([2, 4, 8, 16, 30, 30])
  expect(verdictOf(down, 500).kind).toBe('ask-admin')
})

it('a portal is left alone for as long as it asks, within an hour', () => {
  const after = (afterSeconds: number | null) =>
    verdictOf({ kind: 'too-many-requests', afterSeconds }, 1) as { afterSeconds: number }
  expect([0, 45, 86_400, null].map((one) => after(one).afterSeconds)).toEqual([1, 45, 3600, 2])
})

it.each([
  ['give-up', ['validation', 'source-differs', 'not-public']],
  [
    'ask-admin',
    ['not-found', 'not-authorized', 'refused', 'name-taken', 'other-organization', 'no-datastore'],
  ],
] as const)('trying again does not help: %s', (kind, kinds) => {
  for (const trouble of everyTrouble.filter((one) => (kinds as readonly string[]).includes(one.kind)))
    expect(verdictOf(trouble, 1).kind).toBe(kind)
})

it('odd answers are given eight tries', () => {
  const odd: Trouble = { kind: 'unreadable', status: 200, reason: 'a' }
  expect([verdictOf(odd, 7).kind, verdictOf(odd, 8).kind]).toEqual(['again', 'ask-admin'])
})
