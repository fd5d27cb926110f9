import type { Key, Locale } from '@satualur/engine'

/** Where things of a public catalogue stand: made of keys alone, so that they outlive every change of words. */
export const catalogueAddress = (catalogue: Key): string => `/katalog/${catalogue}`

export const datasetAddress = (catalogue: Key, dataset: Key): string =>
  `${catalogueAddress(catalogue)}/${dataset}`

/** What programs read in the place of the page: of the whole catalogue, or of the dataset that the page is of. */
export const feedAddress = (page: string, syntax: string): string =>
  /^\/katalog\/[^/]+$/.test(page) ? `${page}/dcat.${syntax}` : `${page}.${syntax}`

/** The bytes of a file; whatever takes its place has the same address. */
export const fileAddress = (catalogue: Key, dataset: Key, file: Key, extension: string): string =>
  `${catalogueAddress(catalogue)}/berkas/${dataset}/${file}${extension && `.${extension}`}`

/** What the columns of a file mean, for programs: a Table Schema. */
export const schemaAddress = (catalogue: Key, dataset: Key, file: Key): string =>
  `${datasetAddress(catalogue, dataset)}/${file}${schemaEnding}`

export const schemaEnding = '.schema.json'

/** The page of a dataset with the first rows of one of its files. */
export const previewAddress = (catalogue: Key, dataset: Key, file: Key): string =>
  `${datasetAddress(catalogue, dataset)}?berkas=${file}`

/** The same page in English; Indonesian is said by saying nothing. */
export function inLanguage(address: string, locale: Locale): string {
  if (locale === 'id') return address
  const [path, place] = address.split('#') as [string, string?]
  return `${path}${path.includes('?') ? '&' : '?'}lang=en${place === undefined ? '' : `#${place}`}`
}
