/** Which week is foreseen, and its last day. */
export interface ForecastWeek {
  name: 'thisWeek' | 'nextWeek'
  /** `YYYY-MM-DD`, a Sunday. */
  until: string
}

/** The week under way; from Saturday on it is as good as over, and the next one is what can still be prepared for. */
export function forecastWeek(today: string): ForecastWeek {
  const date = new Date(`${today}T00:00:00Z`)
  const daysLeft = (7 - date.getUTCDay()) % 7
  const name = daysLeft <= 1 ? 'nextWeek' : 'thisWeek'
  date.setUTCDate(date.getUTCDate() + daysLeft + (name === 'nextWeek' ? 7 : 0))
  return { name, until: date.toISOString().slice(0, 10) }
}
