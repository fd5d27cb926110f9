import type { Format } from './catalogue.ts'
import { listedCode } from './code-list.ts'
import { node, type Node } from './graph.ts'
import { text } from './value.ts'

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

/** As IANA registers it. */
export const mediaTypeOf = (format: Format): string => mediaTypes[format]

export const fileTypeNode = (format: Format): Node =>
  listedCode(
    'file-type',
    format.toUpperCase(),
    'dct:MediaTypeOrExtent',
    format === 'geojson' ? 'GeoJSON' : format.toUpperCase(),
  )

/** DCAT 3, 6.8.12. IANA's register is no list of concepts: its codes are told by their addresses alone. */
export const mediaTypeNode = (format: Format): Node =>
  node(`http://www.iana.org/assignments/media-types/${mediaTypes[format]}`, ['dct:MediaType'], {
    'rdfs:label': [text(mediaTypes[format], 'en')],
  })
