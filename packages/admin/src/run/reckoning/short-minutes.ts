import { t } from './messages.ts'

/** Minutes in the narrow column of a table: `7 j 30 m`, rounded down as durations are in words. */
export function shortMinutes(minutes: number): string {
  // Sums of milliseconds may fall short of a minute by a little.
  const whole = Math.floor(minutes + 1e-6)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  return hours > 0 ? t('hoursMinutes', { hours, minutes: rest }) : t('minutesOnly', { minutes: rest })
}
