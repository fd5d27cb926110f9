import { minutesOfDay } from '../../design/time/duration.ts'

/** What a heat map of steps shows: the share that was late, or the working time within which nine in ten were done. */
export const heats = ['late', 'p90'] as const
export type Heat = (typeof heats)[number]

export interface Heated {
  closed: number
  onTime: number
  late: number
  p90Minutes?: number | null
}

/** The upper ends of the levels above nothing: shares, and working days. Above the last is the highest level. */
export const levelEnds: Record<Heat, readonly number[]> = {
  late: [0.1, 0.25, 0.5],
  p90: [1, 3, 10].map((days) => days * minutesOfDay),
}

/** What a cell shows; null where nothing can be said, since nothing is not zero. */
export function heatValue(heat: Heat, figures: Heated): number | null {
  if (heat === 'p90') return figures.closed > 0 ? (figures.p90Minutes ?? null) : null
  const timed = figures.onTime + figures.late
  return timed > 0 ? figures.late / timed : null
}

/** How strongly a cell is drawn: 0 for nothing late, up to 4; each level has a pattern of its own. */
export function heatLevel(heat: Heat, value: number): number {
  if (value === 0) return 0
  const level = levelEnds[heat].findIndex((end) => value <= end)
  return level === -1 ? levelEnds[heat].length + 1 : level + 1
}
