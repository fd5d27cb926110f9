import type { WorkingCalendar } from '@satualur/engine'
import { newMutationId } from '../../app/asking/mutation-id.ts'

/** An amendment that somebody prepares. Kept on this device, so that a closed page or a lost line loses none of it. */
export interface KeptAmendment {
  /** The calendar that it was begun on, and its revision. */
  base: WorkingCalendar
  revision: number
  /** As it is to become. */
  calendar: WorkingCalendar
  reason: string
  decree: string
  /** The request that was tried last: tried again, the same content is the same request. */
  tried: { request: string; id: string } | null
}

const nameOf = (person: string) => `satualur.calendar.${person}`

export function keepAmendment(person: string, amendment: KeptAmendment | null) {
  try {
    if (amendment) localStorage.setItem(nameOf(person), JSON.stringify(amendment))
    else localStorage.removeItem(nameOf(person))
  } catch {
    // A device that takes nothing more still sends.
  }
}

export function keptAmendment(person: string): KeptAmendment | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(person)) ?? 'null') as Partial<KeptAmendment> | null
    const isWhole = kept?.base && kept.calendar && Number.isInteger(kept.revision)
    return isWhole ? (kept as KeptAmendment) : null
  } catch {
    return null
  }
}

/** The name of the request: the same until its content has changed. */
export function requestOf(kept: KeptAmendment): string {
  const request = JSON.stringify([kept.calendar, kept.revision, kept.reason, kept.decree])
  if (kept.tried?.request !== request) kept.tried = { request, id: newMutationId() }
  return kept.tried.id
}
