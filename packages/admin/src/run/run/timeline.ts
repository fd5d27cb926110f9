/** What the timeline needs to know of an event. */
export interface Happening {
  sequence: number
  at: string
  kind: string
  actor: { id: string }
  task?: { isSentBack: boolean } | null
}

/** One thing that somebody did, and what came of it at the same instant. */
export interface Moment<Event extends Happening> {
  deed: Event
  results: Event[]
  isSentBack: boolean
}

export interface Day<Event extends Happening> {
  /** `YYYY-MM-DD` in the regency's zone. */
  date: string
  moments: Moment<Event>[]
}

/** The events that are a command's own; all others come of one. Where two of them meet, the later in this list is the deed. */
const deeds = ['RunStarted', 'TaskConfirmed', 'TaskCompleted', 'RunReleased', 'RunCancelled']

/**
 * The history as a reader tells it: newest day first, and in it the newest deed first. A command writes several events at one
 * instant (a step completed, the next one opened, a run completed): one is the deed, the others came of it.
 */
export function timelineOf<Event extends Happening>(
  events: readonly Event[],
  dateOf: (at: string) => string,
): Day<Event>[] {
  const days: Day<Event>[] = []
  for (const moment of momentsOf(events)) {
    const date = dateOf(moment.deed.at)
    const day = days[0]?.date === date ? days[0] : { date, moments: [] }
    if (day !== days[0]) days.unshift(day)
    day.moments.unshift(moment)
  }
  return days
}

function momentsOf<Event extends Happening>(events: readonly Event[]): Moment<Event>[] {
  const together: Event[][] = []
  for (const event of [...events].sort((one, other) => one.sequence - other.sequence)) {
    const latest = together.at(-1)
    if (latest && isSameMoment(latest[0]!, event)) latest.push(event)
    else together.push([event])
  }
  return together.map((moment) => {
    const deed = moment.reduce((one, other) => (rank(other) > rank(one) ? other : one))
    return { deed, results: moment.filter((event) => event !== deed), isSentBack: isSendingBack(deed) }
  })
}

const isSameMoment = (one: Happening, other: Happening) =>
  one.at === other.at && one.actor.id === other.actor.id

const rank = ({ kind }: Happening) => deeds.indexOf(kind)

// A task that was sent back is the task of its opening too; only its completion is the sending back.
const isSendingBack = ({ kind, task }: Happening) => kind === 'TaskCompleted' && task?.isSentBack === true
