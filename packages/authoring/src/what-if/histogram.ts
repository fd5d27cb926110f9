export interface HistogramBin {
  /** Included. */
  fromMinutes: number
  /** Not included; null for the last bin where a long tail is gathered in it. */
  untilMinutes: number | null
  count: number
}

const mostBins = 20
/** Widths that people count working time in: minutes, hours, and parts or numbers of a working day. */
const widthsInMinutes = [1, 5, 10, 15, 30, 60, 120]
const widthsInDays = [0.5, 1, 2, 5, 10, 20, 50, 100, 250]
/** Beyond this share the longest times are one bin, so that a few of them do not press the others together. */
const ordinary = 0.99

/** Lead times in office minutes, counted in bins of one width that are read as working time; none of none. */
export function histogramOf(minutes: readonly number[], minutesPerDay: number): HistogramBin[] {
  if (minutes.length === 0) return []
  const sorted = Float64Array.from(minutes).sort()
  const shortest = sorted[0]!
  const longest = sorted[Math.ceil(ordinary * sorted.length) - 1]!
  const widths = [...widthsInMinutes, ...widthsInDays.map((days) => days * minutesPerDay)]
  const binsOf = (width: number) => Math.floor(longest / width) - Math.floor(shortest / width) + 1
  const width = widths.find((each) => binsOf(each) <= mostBins) ?? widths.at(-1)!
  const first = Math.floor(shortest / width)
  const counts = Array.from({ length: binsOf(width) }, () => 0)
  let tail = 0
  for (const each of sorted) {
    const place = Math.floor(each / width) - first
    if (place < counts.length) counts[place]!++
    else tail++
  }
  const bins = counts.map((count, place) => ({
    fromMinutes: (first + place) * width,
    untilMinutes: (first + place + 1) * width,
    count,
  }))
  const end = bins.at(-1)!.untilMinutes
  return tail > 0 ? [...bins, { fromMinutes: end, untilMinutes: null, count: tail }] : bins
}
