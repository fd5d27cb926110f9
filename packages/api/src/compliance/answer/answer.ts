import type { Sop } from '@satualur/engine'
import type { Locale } from '../../graphql/locale.ts'
import type { Compliance, ComplianceGroup, CompliancePoint } from './answer.type.ts'
import type { GroupRow } from '../statement/compliance-groups.ts'
import type { PointRow } from '../statement/compliance-series.ts'
import type { ComplianceRow } from '../statement/compliance-statement.ts'
import { groupings } from '../question/dimension.ts'
import type { Measures } from '../question/figures.ts'
import { figuresOf, noMeasures } from '../question/figures.ts'
import { groupLabel } from './group-label.ts'
import type { Question } from '../question/question.ts'
import { below } from '../question/question.ts'

/** What was added up, as figures; what was not asked is not there. */
export function answerOf(
  { asked, by, now }: Question,
  row: ComplianceRow,
  definitionOf: (version: string) => Sop,
  locale: Locale,
): Compliance {
  const figuresAt = (...path: string[]) => {
    const fields = below(asked, ...path)
    return (measures: Measures) => figuresOf(fields, measures)
  }
  const ofGroup = figuresAt('groups', 'figures')
  const ofGroupBefore = figuresAt('groups', 'previous')
  const ofGroupPoint = figuresAt('groups', 'series', 'figures')
  const groupOf = ({ measures, previous, series, version, ...group }: GroupRow): ComplianceGroup => {
    const sop = groupings[by].isPart ? definitionOf(version!) : null
    return {
      key: group.key,
      label: groupLabel(by, group, sop, locale),
      figures: ofGroup(measures),
      previous: previous && ofGroupBefore(previous),
      series: pointsOf(row.points ?? [], series ?? [], ofGroupPoint),
    }
  }
  return {
    total: (row.total && figuresAt('total')(row.total))!,
    previous: row.previous && figuresAt('previous')(row.previous),
    groups: row.groups?.map(groupOf) ?? [],
    series: pointsOf(row.points ?? [], row.series ?? [], figuresAt('series', 'figures')),
    asOf: Math.min(now, row.asOf ?? now),
  }
}

/** Every point, in the order of time; zeros where nothing has closed. */
function pointsOf(
  points: readonly string[],
  told: readonly PointRow[],
  figures: (measures: Measures) => CompliancePoint['figures'],
): CompliancePoint[] {
  const measures = new Map(told.map((point) => [point.from, point.measures]))
  return points.map((from) => ({ from, figures: figures(measures.get(from) ?? noMeasures) }))
}
