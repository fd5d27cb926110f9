import type { Header } from '@satualur/engine'

/** The cells of the identity block, in the order of the paper. */
export const dates = ['madeOn', 'revisedOn', 'ratifiedOn', 'effectiveOn'] as const
export const lists = ['legalBasis', 'qualifications', 'related', 'equipment', 'warnings', 'records'] as const

export type DateField = (typeof dates)[number]
export type ListField = (typeof lists)[number]

const nobody: NonNullable<Header['ratifiedBy']> = { position: '', name: null, rank: null, nip: null }

/** The signature with one line changed; none at all once every line is blank. */
export function ratifierWith(
  ratifier: Header['ratifiedBy'],
  line: keyof typeof nobody,
  text: string,
): Header['ratifiedBy'] {
  const changed = { ...(ratifier ?? nobody), [line]: line === 'position' ? text : text || null }
  return Object.values(changed).some(Boolean) ? changed : null
}

/** A printed date with its date or its words changed; none once both are blank. */
export function dateWith(
  printed: Header[DateField],
  change: { date?: string | null; text?: string },
): Header[DateField] {
  const date = change.date === undefined ? (printed?.date ?? null) : change.date || null
  const text = (change.text ?? printed?.text) || undefined
  return date === null && text === undefined ? null : { date, ...(text === undefined ? {} : { text }) }
}
