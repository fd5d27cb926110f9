import type { Instant, Key, PersonalDataReport, Sop, Step, TableReport } from '@satualur/engine'
import { passedOn } from '@satualur/engine'

/** What was handed in, as far as it is a file: by itself, or as a resource of the dataset. */
export interface Handed {
  task: string
  artefact: Key
  kind: 'file' | 'resource'
  /** Of a resource. */
  name: string | null
  period: string | null
  format: string | null
  at: Instant
  file: string
  fileName: string
  sha256: string
  size: number
  mediaType: string
  /** What has been said of these bytes. */
  table: TableReport
  personalData: PersonalDataReport
}

/** A piece of a dataset: versions of it have one name and one period. */
export interface Piece extends Omit<Handed, 'name' | 'format'> {
  name: string
  format: string
}

/**
 * What the row publishes of all that was handed in in the run: for each artefact that it needs or yields what the last task
 * has brought, whose newest version counts; where nobody has brought anything for them, what was passed on to it. Where any
 * of it is a resource of the dataset, plain files are papers of the procedure and stay inside.
 */
export function piecesOf(handed: readonly Piece[], { needs, yields }: Step, sop: Sop): Piece[] {
  const artefacts = [...new Set([...needs, ...yields].map(({ artefact }) => artefact))]
  const isThere = (artefact: Key) => handed.some((one) => one.artefact === artefact)
  const named = artefacts.filter(isThere)
  const standing = named.length > 0 ? named : artefacts.flatMap((one) => passedOn(sop, one, isThere))
  const inHand = [...new Set(standing)].flatMap((artefact) => broughtLast(handed, artefact))
  const resources = inHand.filter(({ kind }) => kind === 'resource')
  const newest = new Map<string, Piece>()
  for (const piece of (resources.length > 0 ? resources : inHand).toSorted((one, other) => one.at - other.at))
    newest.set(identityOf(piece), piece)
  return [...newest.values()]
}

function broughtLast(handed: readonly Piece[], artefact: Key): Piece[] {
  const brought = handed.filter((one) => one.artefact === artefact)
  const last = brought.at(-1)?.task
  return brought.filter(({ task }) => task === last)
}

/** A plain file goes by the name of its artefact and is of the run's period, so that the next run brings the next one. */
export const asPieces = (handed: readonly Handed[], sop: Sop, period: string | null): Piece[] =>
  handed.map((one) => ({
    ...one,
    name: one.name ?? sop.artefacts.find(({ key }) => key === one.artefact)?.name ?? one.fileName,
    period: one.kind === 'resource' ? one.period : period,
    format: one.format ?? (one.fileName.split('.').at(-1) ?? '').toUpperCase(),
  }))

export const identityOf = ({ name, period }: Pick<Piece, 'name' | 'period'>): string =>
  period === null ? name : `${name} ${period}`
