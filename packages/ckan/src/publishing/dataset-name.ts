import { createHash } from 'node:crypto'

/** Whose dataset it is, by keys that stay: from these alone its name on the portal is made. */
export interface DatasetIdentity {
  regency: string
  dataset: string
}

/** CKAN's rules for a name: 2 to 100 of `a-z 0-9 - _`, and none of its own page names. */
const longest = 100
const hashLength = 8

/**
 * The name of a dataset on every portal: the same for the same identity, another for another, so that a second try finds
 * what the first has made. Two keys that are slugs as they stand are joined by `_`; where anything had to be changed or
 * cut, a piece of the hash of both keys tells it apart from its neighbours. Examples: `mojokerto_jumlah-penduduk`,
 * `kab-mojokerto_jumlah-penduduk_1f0c93aa`.
 */
export function datasetName({ regency, dataset }: DatasetIdentity): string {
  const parts = [regency, dataset].map(slug)
  const plain = parts.join('_')
  const isExact = parts[0] === regency && parts[1] === dataset && regency !== '' && dataset !== ''
  if (isExact && plain.length <= longest) return plain
  const hash = createHash('sha256')
    .update(JSON.stringify([regency, dataset]))
    .digest('hex')
  const kept = plain.slice(0, longest - hashLength - 1).replace(/[-_]+$/, '')
  return `${kept}_${hash.slice(0, hashLength)}`.replace(/^_+/, '')
}

/** What is written into the dataset, so that it is known as ours whatever is done to its title. */
export const identityMark = ({ regency, dataset }: DatasetIdentity): string => `${regency}/${dataset}`

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
