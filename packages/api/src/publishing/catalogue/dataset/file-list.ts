import type { Key } from '@satualur/engine'
import { describePeriod } from '@satualur/engine'
import { fileAddress, inLanguage, previewAddress } from '../address.ts'
import type { Html } from '../page/html.ts'
import { html } from '../page/html.ts'
import type { PageReader } from '../page/reader.ts'
import type { PublicDataset, PublicFile } from '../public-catalogue.ts'
import { fileName } from './file-name.ts'

/** The files of a dataset, the newest period first; on a phone each becomes a card. */
export function fileList(
  catalogue: Key,
  dataset: PublicDataset,
  shown: PublicFile,
  reader: PageReader,
): Html {
  const { said, tell, locale } = reader
  const row = (file: PublicFile) =>
    html`<tr>
      <th scope="row">${file.title}</th>
      <td data-name="${said.period}">${file.period === null ? '–' : describePeriod(file.period, locale)}</td>
      <td data-name="${said.format}">${file.extension.toUpperCase()}</td>
      <td class="number" data-name="${said.size}">${tell.bytes(file.size)}</td>
      <td data-name="${said.released}">${tell.day(file.releasedAt)}</td>
      <td class="get">${ways(file)}</td>
    </tr>`
  const ways = (file: PublicFile) =>
    html`<a
        href="${fileAddress(catalogue, dataset.key, file.key, file.extension)}"
        aria-label="${said.downloadOf(fileName(file, locale))}"
        download
        >${said.download}</a
      >${
        file.key !== shown.key &&
        html` ·
          <a
            href="${inLanguage(`${previewAddress(catalogue, dataset.key, file.key)}#pratinjau`, locale)}"
            aria-label="${said.previewOf(fileName(file, locale))}"
            >${said.preview}</a
          >`
      }`
  const heads = [said.file, said.period, said.format]
  return html`<div class="scroll" role="region" aria-labelledby="berkas" tabindex="0">
      <table class="cards">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            <th scope="col" class="number">${said.size}</th>
            <th scope="col">${said.released}</th>
            <th scope="col">${said.download}</th>
          </tr>
        </thead>
        <tbody>
          ${dataset.files.map(row)}
        </tbody>
      </table>
    </div>
    <details>
      <summary>${said.fingerprint}</summary>
      <dl class="rows">
        ${dataset.files.map(
          (file) =>
            html`<div>
              <dt>${fileName(file, locale)}</dt>
              <dd class="hash">${file.sha256}</dd>
            </div>`,
        )}
      </dl>
    </details>`
}
