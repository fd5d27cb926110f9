import type { IsoDate } from '@satualur/engine'
import { isoDateAt } from '@satualur/engine'
import type { Acting } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import type { Delegation, DelegationState } from './delegation.type.ts'

/** How a delegation stands on a day: its first and its last belong to it. */
export function stateOn(
  day: IsoDate,
  { startsOn, endsOn, revokedAt }: Pick<Delegation, 'startsOn' | 'endsOn' | 'revokedAt'>,
): DelegationState {
  if (revokedAt !== null) return 'revoked'
  if (endsOn < day) return 'ended'
  return startsOn > day ? 'planned' : 'in-force'
}

/** Today where the row lies. The caller has read its regency and the revision of the calendar along with it. */
export async function todayOf(
  { regencyId, calendarRevision }: { regencyId: string; calendarRevision: number },
  context: Acting,
): Promise<IsoDate> {
  const { zone } = await context.calendars.at(context.door, tokenOf(context), regencyId, calendarRevision)
  return isoDateAt(context.clock(), zone)
}
