import type { Catalogue, Dataset, Distribution, Key, Provenance, Region } from './catalogue.ts'

/** The IRIs of a feed: made of keys alone, so that they outlive every change of words. */
export interface Iris {
  catalogue: string
  agent: (key: Key) => string
  region: (region: Region) => string
  dataset: (dataset: Dataset) => string
  distribution: (dataset: Dataset, distribution: Distribution) => string
  run: (provenance: Provenance) => string
  plan: (provenance: Provenance) => string
  role: (provenance: Provenance, role: Key) => string
}

export function irisOf({ baseIri }: Pick<Catalogue, 'baseIri'>): Iris {
  const sop = ({ sop: { key, version } }: Provenance) => `${baseIri}/sop/${key}/${version}`
  return {
    catalogue: baseIri,
    agent: (key) => `${baseIri}/agent/${key}`,
    region: ({ code }) => `${baseIri}/region/${code}`,
    dataset: ({ key }) => `${baseIri}/dataset/${key}`,
    distribution: (dataset, { key }) => `${baseIri}/dataset/${dataset.key}/${key}`,
    run: ({ run }) => `${baseIri}/run/${run}`,
    plan: sop,
    role: (provenance, role) => `${sop(provenance)}#${role}`,
  }
}
