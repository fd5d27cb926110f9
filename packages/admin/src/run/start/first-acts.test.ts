import { expect, test } from 'vitest'
import { firstActs } from './first-acts.ts'

const keys = (acts: { act: { key: string } }[]) => acts.map(({ act }) => act.key)

test('a run opens at every act that is drawn as start', () => {
  const steps = [
    { acts: [{ key: 'a', kind: 'START' as const }] },
    { acts: [{ key: 'b', kind: 'PROCESS' as const }] },
    { acts: [{ key: 'c', kind: 'START' as const }] },
  ]
  expect(keys(firstActs(steps))).toEqual(['a', 'c'])
})

test('where no start is drawn it opens at the first act of the table', () => {
  const steps = [
    { acts: [{ key: 'a', kind: 'PROCESS' as const }] },
    { acts: [{ key: 'b', kind: 'END' as const }] },
  ]
  expect(keys(firstActs(steps))).toEqual(['a'])
})

test('an SOP without steps opens nothing', () => {
  expect(firstActs([])).toEqual([])
})
