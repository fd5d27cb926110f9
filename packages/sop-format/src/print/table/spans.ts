import type { Key } from '@satualur/engine'
import type { DrawnSop } from '../../sheet/drawn-sop.ts'
import type { GridColumn } from '../../sheet/drawing.ts'
import type { Measures } from '../../sheet/measures.ts'
import { minimumColumnSides } from '../../sheet/minimum.ts'
import type { ColumnWidths } from './columns.ts'
import type { TextColumn } from './rows.ts'

/** From where a column begins, how wide it is. */
export interface Span {
  left: number
  width: number
}

/** Where the columns of a table lie. */
export interface TableSpans {
  texts: Record<TextColumn, Span>
  /** All performers' columns together. */
  performers: Span
  roles: (Span & { role: Key })[]
  whole: Span
}

/** pt of the empty column where no performer is named yet. */
export const BLANK_ROLE = 60

/** Lays the columns side by side. */
export function spansOf(widths: ColumnWidths, keys: readonly Key[], left: number): TableSpans {
  let x = left
  const next = (width: number): Span => {
    x += width
    return { left: x - width, width }
  }
  const [number, activity] = [next(widths.texts.number), next(widths.texts.activity)]
  const roles = widths.roles.map((width, column) => ({ role: keys[column]!, ...next(width) }))
  if (roles.length === 0) next(BLANK_ROLE)
  const performers = { left: activity.left + activity.width, width: x - activity.left - activity.width }
  const [needs, waktu] = [next(widths.texts.needs), next(widths.texts.waktu)]
  const [yields, note] = [next(widths.texts.yields), next(widths.texts.note)]
  const texts = { number, activity, needs, waktu, yields, note }
  return { texts, performers, roles, whole: { left, width: x - left } }
}

/** The columns for one page: symbols stand in the middle of theirs, or as near to it as lanes and words allow. */
export const gridColumns = ({ roles }: TableSpans, excerpt: DrawnSop, measures: Measures): GridColumn[] =>
  roles.map((column) => {
    const { role, left, width } = column
    const sides = minimumColumnSides(excerpt, role, measures)
    const middle = Math.min(left + width - sides.right, Math.max(left + sides.left, left + width / 2))
    return { ...column, middle }
  })

export const endOf = ({ left, width }: Span): number => left + width
