import type { Header } from '@satualur/engine'
import type { RatifyInput } from '../../generated/graphql.ts'

/** What is filled in to ratify; everything is text while it is typed. */
export interface Ratification {
  number: string
  ratifiedOn: string
  effectiveOn: string
  position: string
  name: string
  rank: string
  nip: string
}

/** What the draft's header says already; dates of a former ratification are not proposed again. */
export function proposed({ number, ratifiedBy }: Header, today: string): Ratification {
  return {
    number: number ?? '',
    ratifiedOn: today,
    effectiveOn: today,
    position: ratifiedBy?.position ?? '',
    name: ratifiedBy?.name ?? '',
    rank: ratifiedBy?.rank ?? '',
    nip: ratifiedBy?.nip ?? '',
  }
}

const needed = ['number', 'ratifiedOn', 'effectiveOn', 'position', 'name'] as const

export const missingOf = (filled: Ratification): ReadonlySet<keyof Ratification> =>
  new Set(needed.filter((field) => !filled[field].trim()))

export function ratifyInput(
  { number, ratifiedOn, effectiveOn, position, name, rank, nip }: Ratification,
  reasons: ReadonlyMap<string, string>,
  draft: { version: string; revision: number },
): RatifyInput {
  return {
    ...draft,
    number: number.trim(),
    ratifiedOn,
    effectiveOn,
    ratifiedBy: {
      position: position.trim(),
      name: name.trim(),
      rank: rank.trim() || null,
      nip: nip.trim() || null,
    },
    lettingStand: [...reasons].map(([finding, reason]) => ({ finding, reason: reason.trim() })),
  }
}
