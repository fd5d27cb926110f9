import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hideComputable, told, type Told } from '../../src/compliance/answer/suppression.ts'

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

function sumsOf(counts: number[][]): { sums: Told[][]; all: Told[] } {
  const cells = counts.map((row) => row.map(told))
  const ofRows = counts.map((row) => told(sum(row)))
  const ofColumns = counts[0]!.map((_, column) => told(sum(counts.map((row) => row[column]!))))
  const whole = told(sum(counts.flat()))
  const sums = [
    [whole, ...ofRows],
    [whole, ...ofColumns],
    ...cells.map((row, index) => [ofRows[index]!, ...row]),
    ...ofColumns.map((column, index) => [column, ...cells.map((row) => row[index]!)]),
  ]
  return { sums, all: [whole, ...ofRows, ...ofColumns, ...cells.flat()] }
}

it('hides every count below five, and leaves none alone that could be computed from a sum', () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      const { sums, all } = sumsOf(counts)
      hideComputable(sums)
      for (const { closed, isHidden } of all) if (closed > 0 && closed < 5) expect(isHidden).toBe(true)
      for (const one of sums) {
        const some = one.filter(({ closed }) => closed > 0)
        const hidden = some.filter(({ isHidden }) => isHidden).length
        if (some.length > 1) expect(hidden, JSON.stringify(one)).not.toBe(1)
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
  hideComputable([[told(55), ...counts]])
  expect(counts.map(({ isHidden }) => isHidden)).toEqual([false, true, true])
})
