import { expect, test } from 'vitest'
import { keptFacts, type CellFacts, type RowFacts } from './cell-facts.ts'

const facts = (findings: string[]): RowFacts =>
  new Map([['waktu', { severity: 'warning', findings, comments: 0 } satisfies CellFacts]])

test('a row of which the same is known keeps its object, so that it is not drawn again', () => {
  const former = new Map([
    ['1', facts(['tanpa angka'])],
    ['2', facts(['kosong'])],
  ])
  const kept = keptFacts(
    new Map([
      ['1', facts(['tanpa angka'])],
      ['2', facts(['tanpa angka'])],
    ]),
    former,
  )
  expect(kept.get('1')).toBe(former.get('1'))
  expect(kept.get('2')).not.toBe(former.get('2'))
  expect([...kept.get('2')!.get('waktu')!.findings]).toEqual(['tanpa angka'])
})
