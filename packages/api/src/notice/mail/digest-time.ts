import type { Instant, Zone } from '@satualur/engine'
import { addCalendarDays, instantAt, isoDateAt, minuteOfDayAt } from '@satualur/engine'

/** How somebody wants their mail. Hours are those of the regency's clock. */
export interface MailWish {
  digest: 'at-once' | 'hourly' | 'daily' | 'never'
  digestHour: number
  quietFrom: number | null
  quietUntil: number | null
}

/** When what has waited since an instant is sent: never in the quiet hours, and never before now. */
export function digestAt(wish: MailWish, zone: Zone, since: Instant, now: Instant): Instant {
  const gathered = Math.max(gatheredAt(wish, zone, since), now)
  const { quietFrom, quietUntil } = wish
  if (quietFrom === null || quietUntil === null) return gathered
  return isQuiet(hourAt(gathered, zone), quietFrom, quietUntil)
    ? nextHour(gathered, zone, quietUntil)
    : gathered
}

function gatheredAt({ digest, digestHour }: MailWish, zone: Zone, since: Instant): Instant {
  if (digest === 'hourly') return nextHour(since, zone, (hourAt(since, zone) + 1) % 24)
  return digest === 'daily' ? nextHour(since, zone, digestHour) : since
}

/** Also over midnight: from 20 until 6. */
const isQuiet = (hour: number, from: number, until: number): boolean =>
  from < until ? hour >= from && hour < until : hour >= from || hour < until

/** The next time that the clock strikes this hour. */
function nextHour(at: Instant, zone: Zone, hour: number): Instant {
  const today = isoDateAt(at, zone)
  const struck = instantAt(today, hour * 60, zone)
  return struck > at ? struck : instantAt(addCalendarDays(today, 1), hour * 60, zone)
}

const hourAt = (at: Instant, zone: Zone): number => Math.floor(minuteOfDayAt(at, zone) / 60)
