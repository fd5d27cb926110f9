import type { DatasetRow } from '../dataset/dataset-statement.ts'
import type { PublicCatalogue } from '../public-catalogue.ts'

export const syntaxes = ['jsonld', 'ttl'] as const
export type Syntax = (typeof syntaxes)[number]

export const syntaxTypes: Record<Syntax, string> = {
  jsonld: 'application/ld+json; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
}

/** What the thread is told: datasets as they are read, and in the end where the feed of all of them is to be written. */
export type FeedWord =
  { datasets: DatasetRow[] } | { catalogue: PublicCatalogue; origin: string; paths: Record<Syntax, string> }
