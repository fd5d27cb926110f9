import type { OutcomeOdds } from '@satualur/authoring/what-if'
import { paces } from '@satualur/authoring/what-if'
import { expect, test } from 'vitest'
import { withEntry, withShare } from './assumed.ts'
import { nameOfPace } from './pace-name.ts'

const odds = (shares: Record<string, number>): OutcomeOdds[] =>
  Object.entries(shares).map(([key, share]) => ({
    outcome: { key, label: key, to: [], mark: { kind: 'explicit' } },
    isSentBack: false,
    share,
  }))

test('a share that is said leaves the rest to the others, as they stood to one another', () => {
  expect(withShare(odds({ ya: 0.85, tidak: 0.15 }), 'tidak', 0.4)).toEqual(
    new Map([
      ['tidak', 0.4],
      ['ya', 0.6],
    ]),
  )
  const three = withShare(odds({ setuju: 0.6, catatan: 0.2, tolak: 0.2 }), 'tolak', 0.6)
  expect([...three].map(([key, share]) => [key, share.toFixed(3)])).toEqual([
    ['tolak', '0.600'],
    ['setuju', '0.300'],
    ['catatan', '0.100'],
  ])
})

test('where the others had nothing, the rest is divided evenly; nobody gets more than all', () => {
  expect([...withShare(odds({ a: 1, b: 0, c: 0 }), 'a', 0.5).values()]).toEqual([0.5, 0.25, 0.25])
  expect([...withShare(odds({ a: 0.5, b: 0.5 }), 'a', 7).values()]).toEqual([1, 0])
})

test('an entry is added, changed and taken away without touching the map before', () => {
  const map = new Map([['a', 1]])
  expect(withEntry(map, 'b', 2)).toEqual(new Map([...map, ['b', 2]]))
  expect(withEntry(map, 'a', 3)).toEqual(new Map([['a', 3]]))
  expect(withEntry(map, 'a', null).size).toBe(0)
  expect(map).toEqual(new Map([['a', 1]]))
})

test('a pace is called by its name, unless somebody changed its numbers', () => {
  expect(nameOfPace({ ...paces.lambat })).toBe('lambat')
  expect(nameOfPace({ ...paces.lambat, slowest: 3 })).toBe('own')
})
