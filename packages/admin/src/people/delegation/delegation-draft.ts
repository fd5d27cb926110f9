import type { DelegateInput, DelegationKind } from '../../generated/graphql.ts'
import type { Colleague } from './colleague.ts'

/** What is filled in until somebody is named as a deputy. */
export interface DelegationDraft {
  person: Colleague | undefined
  deputy: Colleague | undefined
  kind: DelegationKind
  decree: string
  startsOn: string
  endsOn: string
}

/** `today` is the first day in the regency's zone. An admin appoints by decree; who is away themselves hands on. */
export const emptyDraft = (today: string, isOwn: boolean): DelegationDraft => ({
  person: undefined,
  deputy: undefined,
  kind: isOwn ? 'DELEGATION' : 'PLH',
  decree: '',
  startsOn: today,
  endsOn: today,
})

/** What still has to be filled in. */
export function missingOf(draft: DelegationDraft, isOwn: boolean): ReadonlySet<keyof DelegationDraft> {
  const needed = (['person', 'deputy', 'decree', 'startsOn', 'endsOn'] as const).filter(
    (field) => field !== 'person' || !isOwn,
  )
  return new Set(needed.filter((field) => !blankless(draft[field])))
}

const blankless = (value: Colleague | string | undefined) =>
  typeof value === 'string' ? value.trim() : value?.id

/** Only of a draft that misses nothing. */
export const inputOf = (draft: DelegationDraft, isOwn: boolean): DelegateInput => ({
  person: isOwn ? null : draft.person!.id,
  deputy: draft.deputy!.id,
  kind: draft.kind,
  decree: draft.decree.trim(),
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
})
