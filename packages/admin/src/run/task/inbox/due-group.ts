import type { Standing } from '../../../design/badge/standing.ts'
import { clocks, type Zone } from '../../../design/time/zone.ts'

/** The groups of the inbox in their order, as the contract spells them. */
export const dueGroups = ['LATE', 'TODAY', 'THIS_WEEK', 'LATER'] as const
export type DueGroup = (typeof dueGroups)[number]

interface Due {
  standing: Standing
  dueAt?: string | null
}

/**
 * Due until tonight, until Sunday night, or later, by the calendar of the regency; late is what the server calls late. What
 * is paused presses nobody: its due time moves on until it is resumed.
 */
export function dueGroupOf({ standing, dueAt }: Due, now: number, zone: Zone): DueGroup {
  if (standing === 'LATE') return 'LATE'
  if (!dueAt || standing === 'PAUSED') return 'LATER'
  const day = dayIn(zone, Date.parse(dueAt))
  const today = dayIn(zone, now)
  if (day <= today) return 'TODAY'
  return day <= sundayOf(today) ? 'THIS_WEEK' : 'LATER'
}

/** The tasks in their groups, without the empty ones; the order within a group stays. */
export function groupByDue<Task extends Due>(
  tasks: readonly Task[],
  now: number,
  zone: Zone,
): { group: DueGroup; tasks: Task[] }[] {
  const placed = tasks.map((task) => ({ task, group: dueGroupOf(task, now, zone) }))
  return dueGroups
    .map((group) => ({
      group,
      tasks: placed.filter((each) => each.group === group).map(({ task }) => task),
    }))
    .filter((each) => each.tasks.length > 0)
}

/** `YYYY-MM-DD`: compares as text. */
const dayIn = (zone: Zone, at: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: clocks[zone].timeZone }).format(at)

function sundayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7))
  return date.toISOString().slice(0, 10)
}
