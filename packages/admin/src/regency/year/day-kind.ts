import type { DayOff } from '@satualur/engine'

type Kind = DayOff['kind']

/** How a kind of day off looks; its word and its mark say the same. */
export const kindTones: Record<Kind, string> = {
  national: 'text-error',
  'joint-leave': 'text-warning',
  local: 'text-primary',
  'one-off': 'text-success',
}

export const kinds = Object.keys(kindTones) as Kind[]

/** The kind as the messages of this room name it. */
export const kindWord = <Named extends Kind>(kind: Named) => kind.toUpperCase() as Uppercase<Named>

/** Kinds that a regency sets itself; the others come with a decree. */
export const isOwnKind = (kind: Kind): kind is 'local' | 'one-off' => kind === 'local' || kind === 'one-off'
