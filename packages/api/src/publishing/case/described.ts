import type { AnsweredForm, DescribedDataset } from '@satualur/engine'
import { keywordsIn } from '@satualur/engine'
import { filledParts } from '../../dataset/metadata/metadata-facts.ts'
import type { KnownRun } from './known-run.ts'
import type { Piece } from './pieces.ts'

/** The licence where neither the portal's setting nor the catalogue's says one: whoever uses the data names the source. */
const usualLicence = 'cc-by'

/** What is kept with a release: all that the engine makes the fields of a portal and of a feed of. */
export interface KeptMetadata {
  described: DescribedDataset
  forms: AnsweredForm[]
  /** Of the file itself: a Table Schema that says what its columns mean, where it was checked against one. */
  schema?: object
}

export function metadataOf(known: KnownRun, pieces: readonly Piece[]): KeptMetadata {
  const { dataset, regency, walidata } = known
  return {
    described: {
      title: dataset.title,
      keywords: keywordsIn(formsOf(known)),
      producer: dataset.producer,
      walidata: { name: walidata.name ?? `Walidata ${regency.name}`, email: walidata.email },
      frequency: dataset.frequency,
      coverage: coverageOf([...seen(known), ...pieces].map(({ period }) => period)),
      region: { code: regency.code ?? '', name: regency.name },
      isPriority: dataset.isPriority,
      licence: licenceOf(known),
      version: null,
    },
    forms: formsOf(known),
  }
}

export const licenceOf = ({ licence }: KnownRun): string => licence ?? usualLicence

export const formsOf = ({ metadata }: KnownRun): AnsweredForm[] =>
  filledParts(metadata).map(({ form, answers }) => ({ form, answers }))

/** What waits for its day is told of nowhere. */
const seen = ({ released }: KnownRun) => released.filter(({ isPlanned }) => !isPlanned)

/** The years that the public pieces are about: "2024-2026". */
function coverageOf(periods: readonly (string | null)[]): string | null {
  const years = periods.flatMap((period) => period?.slice(0, 4) ?? []).sort()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}-${last}`
}
