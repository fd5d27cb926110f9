import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Statement } from '../../../database/door.ts'
import { escaped } from '../../../sheets/html-text.ts'
import { catalogueAddress, datasetAddress, inLanguage } from '../address.ts'
import { instantOfRow, openCatalogue } from '../catalogue-row.ts'
import type { OpenCatalogue } from './open-catalogues.ts'

/** A sitemap may name 50,000 places: each dataset in two languages, and the list of them. */
const datasetsAtMost = 24_999
const head = '<?xml version="1.0" encoding="UTF-8"?>'
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

export interface MappedRow {
  key: string
  datasets: { key: string; changedAt: number }[]
}

export const mappedDatasets: Statement = compile(sql<MappedRow>`select c.regency_key as key,
  (select coalesce(json_agg(json_build_object('key', d.key, 'changedAt', ${instantOfRow('d.changed_at')}) order by d.key), '[]')
    from (select * from catalogue_dataset where regency_id = c.regency_id and withdrawn_at is null
      order by key limit ${datasetsAtMost}) d) as datasets
  from ${openCatalogue}`)

/** The pages of a catalogue for search engines. */
export function sitemap({ key, datasets }: MappedRow, origin: string): string {
  const place = (path: string, changedAt: number | null) =>
    (['id', 'en'] as const).map((locale) => {
      const changed = changedAt === null ? '' : `<lastmod>${new Date(changedAt).toISOString()}</lastmod>`
      return `<url><loc>${escaped(origin + inLanguage(path, locale))}</loc>${changed}</url>`
    })
  const places = datasets.flatMap((one) => place(datasetAddress(key, one.key), one.changedAt))
  return [head, `<urlset ${schema}>`, ...place(catalogueAddress(key), null), ...places, '</urlset>', ''].join(
    '\n',
  )
}

/** The sitemaps of all catalogues. */
export const sitemapIndex = (catalogues: readonly OpenCatalogue[], origin: string): string =>
  [
    head,
    `<sitemapindex ${schema}>`,
    ...catalogues.map(
      ({ key }) =>
        `<sitemap><loc>${escaped(`${origin}${catalogueAddress(key)}/sitemap.xml`)}</loc></sitemap>`,
    ),
    '</sitemapindex>',
    '',
  ].join('\n')

/** Search engines come for what is public, and for nothing else. */
export const robots = (origin: string): string =>
  ['User-agent: *', 'Allow: /katalog', 'Disallow: /', `Sitemap: ${origin}/katalog/sitemap.xml`, ''].join('\n')
