import type { FiguresFragment } from '../../generated/graphql.ts'

/** What every chart over time is drawn from. */
export interface ChartPoint {
  name: string
  figures: FiguresFragment
}

/** The points in words, for who hears the chart instead of seeing it. */
export const inWords = (points: readonly ChartPoint[], words: (figures: FiguresFragment) => string): string =>
  points.map(({ name, figures }) => `${name} ${words(figures)}`).join('; ')
