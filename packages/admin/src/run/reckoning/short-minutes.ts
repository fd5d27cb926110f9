import { t } from './messages.ts'

/** Minutes in the narrow column of a table: `7 j 30 m`, rounded to whole ones. */
export function shortMinutes(minutes: number): string {
  const whole = Math.round(minutes)
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  return hours > 0 ? t('hoursMinutes', { hours, minutes: rest }) : t('minutesOnly', { minutes: rest })
}
