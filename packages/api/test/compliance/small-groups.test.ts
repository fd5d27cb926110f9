import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutSmallGroups } from '../../src/compliance/answer/small-groups.ts'
import { noMeasures } from '../../src/compliance/question/figures.ts'
import type { ComplianceRow } from '../../src/compliance/statement/compliance-statement.ts'

const months = ['2026-01-01', '2026-02-01', '2026-03-01']
const measured = (closed: number) => ({ ...noMeasures, closed })
const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0)

/** What each of several regencies has closed in each month, as the database tells it. */
function rowOf(counts: number[][]): ComplianceRow {
  const ids = counts.map((_, place) => `r${String(place)}`)
  const told = (line: number[]) =>
    line.map((closed, at) => ({ from: months[at]!, measures: measured(closed) }))
  return {
    zone: 'Asia/Jakarta',
    isWatching: true,
    asOf: null,
    total: measured(sum(counts.flat())),
    previous: null,
    groups: counts.map((line, place) => ({
      ...{ key: ids[place]!, name: ids[place]!, part: null, version: null, previous: null },
      measures: measured(sum(line)),
      series: told(line),
    })),
    points: months,
    series: told(months.map((_, at) => sum(counts.map((line) => line[at]!)))),
    peers: Object.fromEntries(counts.map((line, place) => [ids[place]!, sum(line)])),
  }
}

const backwards = ({ groups, series, peers, ...row }: ComplianceRow): ComplianceRow => ({
  ...row,
  groups: groups!.toReversed().map((group) => ({ ...group, series: group.series!.toReversed() })),
  series: series!.toReversed(),
  peers: Object.fromEntries(Object.entries(peers!).toReversed()),
})

/** Which figures are told, by group and month. */
function hiddenIn({ total, groups, series }: ComplianceRow): Record<string, boolean> {
  const lines = [{ key: 'all', measures: total!, series }, ...groups!]
  return Object.fromEntries(
    lines.flatMap(({ key, measures, series }) => [
      [key, measures.is_hidden ?? false],
      ...series!.map((point) => [`${key} ${point.from}`, point.measures.is_hidden ?? false]),
    ]),
  )
}

it('hides the same, in whatever order the database tells its rows', () => {
  const line = fc.array(fc.oneof(fc.nat(6), fc.constantFrom(10, 12)), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 5 }), (counts) => {
      const row = rowOf(counts)
      for (const regency of [null, 'r0', 'r1'])
        expect(hiddenIn(withoutSmallGroups(backwards(row), regency))).toEqual(
          hiddenIn(withoutSmallGroups(row, regency)),
        )
    }),
    { numRuns: 300 },
  )
})
