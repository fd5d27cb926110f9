import { catalogueGraph, writeJsonLd, writeTurtle } from '@satualur/dcat'
import type { PublicCatalogue, PublicDataset } from '../public-catalogue.ts'
import { feedCatalogue } from './feed-catalogue.ts'
import type { Syntax } from './feed-order.ts'

/** What the feed tells of one dataset, and of its catalogue that it is in it. */
export function datasetFeed(
  catalogue: PublicCatalogue,
  dataset: PublicDataset,
  origin: string,
  syntax: Syntax,
): string {
  const made = catalogueGraph(feedCatalogue(catalogue, [dataset], origin))
  if ('refusals' in made) throw new Error(`no feed: ${JSON.stringify(made.refusals.slice(0, 5))}`)
  return syntax === 'ttl' ? writeTurtle(made.graph) : writeJsonLd(made.graph)
}
