import type { KnownLicence } from '@satualur/dcat'
import { isKnownLicence } from '@satualur/dcat'
import type { Content } from './html.ts'
import { html } from './html.ts'

const known: Record<KnownLicence, [title: string, address: string]> = {
  'cc-by': ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  'cc-by-sa': ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  'cc-zero': ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  'cc-nc': ['CC BY-NC 4.0', 'https://creativecommons.org/licenses/by-nc/4.0/'],
  'odc-by': ['ODC-By 1.0', 'https://opendatacommons.org/licenses/by/1-0/'],
  'odc-odbl': ['ODbL 1.0', 'https://opendatacommons.org/licenses/odbl/1-0/'],
  'odc-pddl': ['PDDL 1.0', 'https://opendatacommons.org/licenses/pddl/1-0/'],
}

/** Where a licence can be read; null where only its name is known. */
export const licencePage = (licence: string): string | null =>
  isKnownLicence(licence) ? known[licence][1] : null

export const licenceLink = (licence: string): Content =>
  isKnownLicence(licence)
    ? html`<a rel="license" href="${known[licence][1]}">${known[licence][0]}</a>`
    : licence
