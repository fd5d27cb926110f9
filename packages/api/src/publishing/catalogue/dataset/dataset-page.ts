import { describePeriod } from '@satualur/engine'
import type { TableFormat } from '@satualur/table-format'
import { datasetAddress, feedAddress, fileAddress, schemaAddress } from '../address.ts'
import { framed } from '../page/frame.ts'
import { dataBlock, html } from '../page/html.ts'
import type { PageReader } from '../page/reader.ts'
import type { PublicCatalogue, PublicDataset, PublicFile } from '../public-catalogue.ts'
import type { Previewed } from '../file/preview.ts'
import { columnDictionary } from './columns/column-dictionary.ts'
import { datasetFacts } from './dataset-facts.ts'
import { fileName } from './file-name.ts'
import { fileList } from './file-list.ts'
import { formRows } from './form-rows.ts'
import { previewTable } from './preview-table.ts'
import { provenanceSteps } from './provenance-steps.ts'
import { schemaOrgDataset } from './schema-org.ts'

/** The file that a page shows from the inside: the one asked for, else the newest. */
export interface ShownFile {
  file: PublicFile
  previewed: Previewed
  /** What its table keeps to; null where it was released without a format. */
  format: TableFormat | null
}

/** Everything that is public of a dataset, on one page. */
export function datasetPage(
  catalogue: PublicCatalogue,
  dataset: PublicDataset,
  shown: ShownFile,
  reader: PageReader,
): string {
  const { said, tell, locale, origin, written } = reader
  const address = datasetAddress(catalogue.key, dataset.key)
  const newest = dataset.files[0]!
  const kindOf = ({ extension, size }: PublicFile) => `${extension.toUpperCase()}, ${tell.bytes(size)}`
  return framed(catalogue, reader, {
    title: `${dataset.title} · ${said.catalogueOf(catalogue.name)}`,
    description: dataset.definition ?? dataset.title,
    address,
    isListed: true,
    head: [
      html`<link
          rel="alternate"
          type="application/ld+json"
          href="${feedAddress(address, 'jsonld')}"
          title="${dataset.title}"
        />
        <link
          rel="alternate"
          type="text/turtle"
          href="${feedAddress(address, 'ttl')}"
          title="${dataset.title}"
        />`,
      dataBlock(
        'application/ld+json',
        schemaOrgDataset(catalogue, dataset, shown.format, { origin, locale }),
      ),
    ],
    main: html`<div class="stack">
        <div>
          <h1 ${written}>${dataset.title}</h1>
          ${dataset.definition && html`<p class="lead"><span class="said" ${written}>${dataset.definition}</span></p>`}
        </div>
        <p>
          <a
            class="button"
            href="${fileAddress(catalogue.key, dataset.key, newest.key, newest.extension)}"
            download
            >${said.downloadNewest(newest.period === null ? '' : describePeriod(newest.period, locale), kindOf(newest))}</a
          >
        </p>
        ${datasetFacts(catalogue, dataset, reader)}
      </div>
      <section class="stack" aria-labelledby="berkas">
        <h2 id="berkas">${said.fileList}</h2>
        ${fileList(catalogue.key, dataset, shown.file, reader)}
      </section>
      <section class="stack" aria-labelledby="pratinjau">
        <h2 id="pratinjau">${said.previewOf(fileName(shown.file, locale))}</h2>
        ${previewTable(shown, reader)}
      </section>
      ${
        shown.format &&
        columnDictionary(shown.format, schemaAddress(catalogue.key, dataset.key, shown.file.key), reader)
      }
      ${shown.file.provenance && provenanceSteps(shown.file.provenance, fileName(shown.file, locale), reader)}
      ${
        dataset.forms.length > 0 &&
        html`<section class="stack" aria-labelledby="metadata">
          <h2 id="metadata">${said.metadata}</h2>
          ${dataset.forms.map((form, index) => formRows(form, locale, index === 0))}
        </section>`
      }`,
  })
}
