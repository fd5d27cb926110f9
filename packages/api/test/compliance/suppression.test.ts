import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hideComputable, told, type Sum, type Told } from '../../src/compliance/answer/suppression.ts'

/** A table of counts with the sums of its rows and columns, and the sum of all. */
const anyTable = fc
  .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.oneof(fc.nat(8), fc.nat(60)), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0)

function sumsOf(counts: number[][]): { sums: Sum[]; all: Told[] } {
  const cells = counts.map((row) => row.map(told))
  const ofRows = counts.map((row) => told(sum(row)))
  const ofColumns = counts[0]!.map((_, column) => told(sum(counts.map((row) => row[column]!))))
  const whole = told(sum(counts.flat()))
  const sums = [
    { whole, parts: ofRows },
    { whole, parts: ofColumns },
    ...cells.map((row, index) => ({ whole: ofRows[index]!, parts: row })),
    ...ofColumns.map((column, index) => ({ whole: column, parts: cells.map((row) => row[index]!) })),
  ]
  return { sums, all: [whole, ...ofRows, ...ofColumns, ...cells.flat()] }
}

it('hides every count below five, and leaves neither one alone nor few together to be computed from a sum', () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      const { sums, all } = sumsOf(counts)
      hideComputable(sums)
      for (const { closed, isHidden } of all) if (closed > 0 && closed < 5) expect(isHidden).toBe(true)
      for (const { whole, parts } of sums) {
        const some = [whole!, ...parts].filter(({ closed }) => closed > 0)
        const hidden = some.filter(({ isHidden }) => isHidden)
        const said = JSON.stringify({ whole, parts })
        if (some.length > 1) expect(hidden.length, said).not.toBe(1)
        const rest = sum(hidden.map(({ closed }) => closed))
        if (!whole!.isHidden && rest > 0) expect(rest, said).toBeGreaterThanOrEqual(5)
      }
    }),
    { numRuns: 500 },
  )
})

it('hides nothing where nothing is small, and what is nought tells nothing', () => {
  const { sums, all } = sumsOf([
    [5, 0, 12],
    [9, 40, 0],
  ])
  hideComputable(sums)
  expect(all.filter(({ isHidden }) => isHidden)).toEqual([])
})

it('hides the next smallest beside the only small one', () => {
  const counts = [40, 12, 3].map(told)
  hideComputable([{ whole: told(55), parts: counts }])
  expect(counts.map(({ isHidden }) => isHidden)).toEqual([false, true, true])
})

it('hides the next smallest beside several small ones whose sum is small, and no more beside those whose sum is not', () => {
  for (const [few, isNextHidden] of [
    [[3, 1], true],
    [[3, 2], false],
  ] as const) {
    const counts = [40, 12, ...few].map(told)
    hideComputable([{ whole: told(sum(counts.map(({ closed }) => closed))), parts: counts }])
    expect(counts.map(({ isHidden }) => isHidden)).toEqual([false, isNextHidden, true, true])
  }
})

it('hides as much where the answer leaves the whole out: another one may tell it', () => {
  for (const parts of [
    [40, 12, 3],
    [40, 12, 3, 1],
  ].map((counts) => counts.map(told))) {
    hideComputable([{ whole: null, parts }])
    expect(parts.slice(0, 2).map(({ isHidden }) => isHidden)).toEqual([false, true])
  }
  const small = [3, 1].map(told)
  hideComputable([{ whole: null, parts: small }])
  expect(small.every(({ isHidden }) => isHidden)).toBe(true)
})
