import { groupName } from '../question/group-name.ts'
import { heatValue, type Heat, type Heated } from './heat.ts'

/** A step over the months. */
export interface StepRow {
  key: string
  name: string
  sop: string | null
  figures: Heated
  months: readonly { from: string; figures: Heated }[]
}

interface StepGroup {
  key: string
  label: string
  figures: Heated
  series: readonly { from: string; figures: Heated }[]
}

/** The steps that the heat map can say anything of, the worst first. */
export function stepRows(
  groups: readonly StepGroup[],
  titles: ReadonlyMap<string, string>,
  heat: Heat,
): StepRow[] {
  return groups
    .filter(({ figures }) => heatValue(heat, figures) !== null)
    .map(({ series, ...group }) => ({
      key: group.key,
      ...groupName(group, titles),
      figures: group.figures,
      months: series,
    }))
    .sort(
      (one, other) =>
        heatValue(heat, other.figures)! - heatValue(heat, one.figures)! ||
        other.figures.late - one.figures.late,
    )
}
