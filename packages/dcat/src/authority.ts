import type { Format, Frequency, KnownLicence, Language, Licence, Theme } from './catalogue.ts'
import { node, type Node, type Term } from './graph.ts'
import { iri, text } from './value.ts'

/** The Publications Office of the EU keeps the code lists that DCAT-AP 3 demands (its chapter on controlled vocabularies). */
const authority = 'http://publications.europa.eu/resource/authority'

/** A code of a list that others keep, typed, since a reader of the feed may have no net to look it up. */
const code = (address: string, type: Term, label: string): Node =>
  node(
    address,
    [type],
    type === 'skos:Concept'
      ? { 'skos:prefLabel': [text(label, 'en')] }
      : { 'rdfs:label': [text(label, 'en')] },
  )

const frequencies: Record<Frequency, [code: string, label: string]> = {
  monthly: ['MONTHLY', 'monthly'],
  quarterly: ['QUARTERLY', 'quarterly'],
  // "Semester" is twice a year; the list's ANNUAL_2 says so, its BIENNIAL would be every second year.
  semester: ['ANNUAL_2', 'semiannual'],
  yearly: ['ANNUAL', 'annual'],
}

/** Null is `IRREG`: published when there is something to publish. */
export function frequencyNode(frequency: Frequency | null): Node {
  const [name, label] = frequency ? frequencies[frequency] : ['IRREG', 'irregular']
  return code(`${authority}/frequency/${name}`, 'dct:Frequency', label)
}

const languages: Record<Language, [code: string, label: string]> = {
  id: ['IND', 'Indonesian'],
  en: ['ENG', 'English'],
}

export function languageNode(language: Language): Node {
  const [name, label] = languages[language]
  return code(`${authority}/language/${name}`, 'dct:LinguisticSystem', label)
}

const mediaTypes: Record<Format, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  json: 'application/json',
  geojson: 'application/geo+json',
  xml: 'application/xml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  txt: 'text/plain',
  png: 'image/png',
  jpeg: 'image/jpeg',
  zip: 'application/zip',
}

/** Whether the feed has codes for what a file's name ends with. */
export const isFormat = (extension: string): extension is Format => Object.hasOwn(mediaTypes, extension)

export const fileTypeNode = (format: Format): Node =>
  code(
    `${authority}/file-type/${format.toUpperCase()}`,
    'dct:MediaTypeOrExtent',
    format === 'geojson' ? 'GeoJSON' : format.toUpperCase(),
  )

/** As IANA registers it: DCAT 3, 6.8.12. */
export const mediaTypeNode = (format: Format): Node =>
  code(
    `http://www.iana.org/assignments/media-types/${mediaTypes[format]}`,
    'dct:MediaType',
    mediaTypes[format],
  )

const themes: Record<Theme, string> = {
  AGRI: 'Agriculture, fisheries, forestry and food',
  ECON: 'Economy and finance',
  EDUC: 'Education, culture and sport',
  ENER: 'Energy',
  ENVI: 'Environment',
  GOVE: 'Government and public sector',
  HEAL: 'Health',
  INTR: 'International issues',
  JUST: 'Justice, legal system and public safety',
  REGI: 'Regions and cities',
  SOCI: 'Population and society',
  TECH: 'Science and technology',
  TRAN: 'Transport',
}

export const themeNode = (theme: Theme): Node =>
  code(`${authority}/data-theme/${theme}`, 'skos:Concept', themes[theme])

export const themeTaxonomyNode: Node = node(`${authority}/data-theme`, ['skos:ConceptScheme'], {
  'dct:title': [text('Data theme', 'en')],
})

/** The only access right that a feed can say: what is not public has no way into it. */
export const publicAccessNode = code(`${authority}/access-right/PUBLIC`, 'dct:RightsStatement', 'public')

export const stableNode = code(`${authority}/planned-availability/STABLE`, 'skos:Concept', 'stable')

export const localAuthorityNode = code(
  'http://purl.org/adms/publishertype/LocalAuthority',
  'skos:Concept',
  'Local authority',
)

export const sha256Node = code(
  'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
  'spdx:ChecksumAlgorithm',
  'SHA-256',
)

const licences: Record<KnownLicence, [address: string, title: string, type: string]> = {
  'cc-by': ['https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0', 'Attribution'],
  'cc-by-sa': ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC BY-SA 4.0', 'ViralEffect-ShareAlike'],
  'cc-zero': ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0', 'PublicDomain'],
  'cc-nc': ['https://creativecommons.org/licenses/by-nc/4.0/', 'CC BY-NC 4.0', 'NonCommercialUseOnly'],
  'odc-by': ['https://opendatacommons.org/licenses/by/1-0/', 'ODC-By 1.0', 'Attribution'],
  'odc-odbl': ['https://opendatacommons.org/licenses/odbl/1-0/', 'ODbL 1.0', 'ViralEffect-ShareAlike'],
  'odc-pddl': ['https://opendatacommons.org/licenses/pddl/1-0/', 'PDDL 1.0', 'PublicDomain'],
}

/** Whether a licence can be told by the name that CKAN gives it; any other one needs its address. */
export const isKnownLicence = (name: string): name is KnownLicence => Object.hasOwn(licences, name)

/** The licence first, then its kind where that is known. */
export function licenceNodes(licence: Licence): [Node, ...Node[]] {
  if (typeof licence === 'object') return [licenceNode(licence.iri, licence.title)]
  const [address, title, type] = licences[licence]
  const kind = code(`http://purl.org/adms/licencetype/${type}`, 'skos:Concept', type)
  return [licenceNode(address, title, kind), kind]
}

const licenceNode = (address: string, title: string, kind?: Node): Node =>
  node(address, ['dct:LicenseDocument'], {
    'dct:title': [text(title)],
    'dct:type': kind ? [iri(kind.iri)] : [],
  })
