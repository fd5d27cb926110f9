import { catalogueGraph, writeJsonLd, writeTurtle } from '@satualur/dcat'
import { randomUUID } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { PublicCatalogue, PublicDataset } from '../public-catalogue.ts'
import { feedCatalogue } from './feed-catalogue.ts'
import type { Syntax } from './feed-order.ts'

const packed = promisify(gzip)

interface Writing {
  catalogue: PublicCatalogue
  origin: string
  paths: Record<Syntax, string>
}

/** Writes one graph in both syntaxes, packed: a file is there whole or not at all. */
export async function writeFeed(
  { catalogue, origin, paths }: Writing,
  datasets: PublicDataset[],
): Promise<void> {
  const made = catalogueGraph(feedCatalogue(catalogue, datasets, origin))
  if ('refusals' in made) throw new Error(`no feed: ${JSON.stringify(made.refusals.slice(0, 5))}`)
  await write(paths.jsonld, writeJsonLd(made.graph))
  await write(paths.ttl, writeTurtle(made.graph))
}

async function write(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  await writeFile(aside, await packed(text))
  await rename(aside, path)
}
