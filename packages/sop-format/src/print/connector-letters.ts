import { flowName } from '../sheet/flows.ts'
import type { RowsOfPage } from './table/breaks.ts'

/** A, B, … Z, AA, AB, … for the flows between pages, in the order in which a reader turns them. */
export function connectorLetters(pages: readonly RowsOfPage[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  for (const { excerpt } of pages) {
    const leaving = excerpt.crossings
      .filter(({ isLeaving }) => isLeaving)
      .toSorted((one, other) => one.column - other.column)
    for (const { flow } of leaving) letters.set(flowName(flow), letterAt(letters.size))
  }
  return letters
}

function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}
