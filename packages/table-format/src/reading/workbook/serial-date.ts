const dayMilliseconds = 86_400_000
/** The day of which Excel's count makes a nought, once 1 March 1900 is past: it takes 1900 for a leap year. */
const from1900 = Date.UTC(1899, 11, 30)
const from1904 = Date.UTC(1904, 0, 1)

/** A day of Excel's count as ISO 8601: the day alone, or with a time where it has one. Null where there is no such day. */
export function serialDate(serial: number, isFrom1904: boolean): string | null {
  const early = !isFrom1904 && serial < 60 ? 1 : 0
  const seconds = Math.round((serial + early) * 86_400)
  const instant = new Date((isFrom1904 ? from1904 : from1900) + seconds * 1_000)
  if (!(serial >= 0) || !(instant.getTime() < Date.UTC(10_000, 0, 1))) return null
  const text = instant.toISOString()
  return instant.getTime() % dayMilliseconds === 0 ? text.slice(0, 10) : text.slice(0, 19)
}
