import type { GroupRow } from '../statement/compliance-groups.ts'
import type { PointRow } from '../statement/compliance-series.ts'
import type { ComplianceRow } from '../statement/compliance-statement.ts'
import { noMeasures, type Measures } from '../question/figures.ts'
import { hideComputable, told, type Told } from './suppression.ts'

const hiddenMeasures: Measures = { ...noMeasures, is_hidden: true }
const shown = <Some extends Measures | null>(measures: Some, count: Told | null): Some =>
  measures && count?.isHidden ? (hiddenMeasures as Some) : measures

const countOf = (measures: Measures | null) => measures && told(measures.closed)
const pointsOf = (points: readonly PointRow[] | null) =>
  new Map(
    inOrder(points ?? [], ({ from }) => from).map(({ from, measures }) => [from, told(measures.closed)]),
  )

/**
 * Of equal counts the first is hidden beside the small ones. So the order is that of their keys, in whatever order rows come: two
 * answers that hide differently would tell more than each of them.
 */
const inOrder = <One>(some: Iterable<One>, key: (one: One) => string): One[] =>
  [...some].toSorted((one, other) => (key(one) < key(other) ? -1 : 1))

/**
 * An answer as it is told to those who watch regencies: without the figures of few tasks, and without those that would
 * give these away. `regency` is the one that was asked about, among the others that are watched: what is hidden of it
 * beside them is hidden of it alone.
 */
export function withoutSmallGroups(row: ComplianceRow, regency: string | null): ComplianceRow {
  const isHiddenWhole = regency !== null && isHiddenAmong(row.peers ?? {}, regency)
  const { total, previous, groups, series } = row
  const whole = countOf(total)
  const points = pointsOf(series)
  const ofGroups = (groups ?? []).map((group) => ({
    group,
    own: told(group.measures.closed),
    previous: countOf(group.previous),
    points: pointsOf(group.series),
  }))
  const lines = [points, ...ofGroups.map((one) => one.points)]
  const froms = inOrder(new Set(lines.flatMap((line) => [...line.keys()])), (from) => from)
  const hiding = inOrder(ofGroups, ({ group }) => group.key)
  const before = countOf(previous)
  hideComputable([
    { whole, parts: hiding.map(({ own }) => own) },
    { whole, parts: [...points.values()] },
    { whole: before, parts: hiding.flatMap((one) => one.previous ?? []) },
    ...hiding.map((one) => ({ whole: one.own, parts: [...one.points.values()] })),
    ...froms.map((from) => ({
      whole: points.get(from) ?? null,
      parts: hiding.flatMap((one) => one.points.get(from) ?? []),
    })),
  ])
  if (isHiddenWhole)
    for (const count of [whole, before, ...points.values(), ...ofGroups.flatMap(countsOf)])
      if (count) count.isHidden = true
  const pointed = (told: readonly PointRow[] | null, counts: Map<string, Told>) =>
    told && told.map(({ from, measures }) => ({ from, measures: shown(measures, counts.get(from) ?? null) }))
  return {
    ...row,
    total: shown(total, whole),
    previous: shown(previous, before),
    series: pointed(series, points),
    groups:
      groups &&
      hiddenLast(
        ofGroups.map(({ group, own, previous, points }) => ({
          ...group,
          measures: shown(group.measures, own),
          previous: shown(group.previous, previous),
          series: pointed(group.series, points),
        })),
      ),
  }
}

const countsOf = ({
  own,
  previous,
  points,
}: {
  own: Told
  previous: Told | null
  points: Map<string, Told>
}) => [own, previous, ...points.values()]

/** Where a hidden group would stand tells how late it is: those come last, by name. */
function hiddenLast(groups: readonly GroupRow[]): GroupRow[] {
  const { shown = [], hidden = [] } = Object.groupBy(groups, ({ measures }) =>
    measures.is_hidden ? 'hidden' : 'shown',
  )
  return [...shown, ...hidden.toSorted((one, other) => one.name.localeCompare(other.name))]
}

function isHiddenAmong(peers: Record<string, number>, regency: string): boolean {
  const counts = new Map(
    inOrder(Object.entries(peers), ([id]) => id).map(([id, closed]) => [id, told(closed)]),
  )
  const whole = told([...counts.values()].reduce((sum, { closed }) => sum + closed, 0))
  hideComputable([{ whole, parts: [...counts.values()] }])
  return counts.get(regency)?.isHidden ?? false
}
