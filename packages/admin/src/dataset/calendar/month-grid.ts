/** A turn on the grid of a year: the columns of the months that it takes, from 0, `after` the last one excluded. */
export interface Bar<Turn> {
  turn: Turn
  start: number
  after: number
}

interface Days {
  opensOn: string
  endsOn: string
}

/**
 * The turns of a schedule on the twelve months of a year, oldest first. A turn stands in the month in which it opens and
 * reaches to the month before the next one opens: so none covers another, though a turn that opens on the 6th ends in the
 * month of the next. What reaches over the edges of the year is cut there.
 */
export function barsOf<Turn extends Days>(turns: readonly Turn[], year: number): Bar<Turn>[] {
  return turns.flatMap((turn, index) => {
    const start = monthOf(turn.opensOn, year)
    const next = turns[index + 1]
    const after = next ? monthOf(next.opensOn, year) : monthAfter(turn.endsOn, year)
    const bar = { turn, start: Math.max(start, 0), after: Math.min(Math.max(after, start + 1), 12) }
    return bar.after > bar.start && bar.start < 12 ? [bar] : []
  })
}

/** January of the year is 0; the months of other years lie below and beyond. */
const monthOf = (date: string, year: number): number =>
  (Number(date.slice(0, 4)) - year) * 12 + Number(date.slice(5, 7)) - 1

/** The month in which the following turn opens: the day after the last one. */
const monthAfter = (lastDay: string, year: number): number => {
  const next = new Date(Date.parse(`${lastDay}T00:00Z`) + 86_400_000).toISOString()
  return monthOf(next, year)
}
