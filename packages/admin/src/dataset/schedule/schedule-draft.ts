import type { ScheduleOpens, SetScheduleInput } from '../../generated/graphql.ts'

/** A schedule as somebody is filling it in; dates as the browser writes them, empty while not said. */
export interface ScheduleDraft {
  sop: string | undefined
  opens: ScheduleOpens
  afterDays: number
  startsOn: string
  endsOn: string
}

interface Former {
  sop: { id: string }
  opens: ScheduleOpens
  afterDays: number
  startsOn: string
  endsOn?: string | null
}

/** One that has ended begins anew today. */
export function draftOf(former: Former | null, today: string): ScheduleDraft {
  if (!former) return { sop: undefined, opens: 'PERIOD_END', afterDays: 0, startsOn: today, endsOn: '' }
  const { sop, opens, afterDays, startsOn, endsOn } = former
  const hasEnded = endsOn != null && endsOn < today
  return {
    ...{ sop: sop.id, opens, afterDays },
    ...(hasEnded ? { startsOn: today, endsOn: '' } : { startsOn, endsOn: endsOn ?? '' }),
  }
}

/** Null while no SOP has been chosen. */
export function inputOf(draft: ScheduleDraft, dataset: string): SetScheduleInput | null {
  const { sop, opens, afterDays, startsOn, endsOn } = draft
  if (!sop) return null
  return {
    dataset,
    sop,
    opens,
    afterDays: afterDays || 0,
    startsOn: startsOn || null,
    endsOn: endsOn || null,
  }
}
