/** What may be handed in, told by the extension; the content has to agree. */
export interface FileKind {
  extension: string
  mediaType: string
  /** `signed`: its first bytes tell what it is. `text`: letters, which can look like any signature. */
  content: 'signed' | 'text'
  /** A document that is a zip archive inside. */
  isZip: boolean
  megabytesAtMost: number
  /** Of what is in a zip, once it is unpacked. */
  unpackedMegabytesAtMost: number
}

/** What a file is to be: the table of a dataset with a format may be larger than other papers. */
export type Purpose = 'paper' | 'table'

type Told = Omit<FileKind, 'extension'>

const usual = { megabytesAtMost: 25, unpackedMegabytesAtMost: 200 }
/** A million rows have some 100 MB; larger ones are no table that people look at. */
const ofTexts = 150
export const megabytesOfAny = ofTexts
/** A million rows of ten columns have some 60 MB and unpack to 700; a table is read within the same bound. */
const ofWorkbooks = { megabytesAtMost: 100, unpackedMegabytesAtMost: 1_024 }

const told = (mediaType: string, content: FileKind['content'], isZip: boolean): Told => ({
  ...{ mediaType, content, isZip },
  ...usual,
})
const signed = (mediaType: string) => told(mediaType, 'signed', false)
const zipped = (mediaType: string) => told(mediaType, 'signed', true)
const text = (mediaType: string) => told(mediaType, 'text', false)
const office = (part: string) => zipped(`application/vnd.openxmlformats-officedocument.${part}`)
const jpeg = signed('image/jpeg')

// SVG and HTML carry scripts and are not among them.
const kinds = new Map<string, Told>(
  Object.entries({
    pdf: signed('application/pdf'),
    docx: office('wordprocessingml.document'),
    xlsx: office('spreadsheetml.sheet'),
    pptx: office('presentationml.presentation'),
    odt: zipped('application/vnd.oasis.opendocument.text'),
    ods: zipped('application/vnd.oasis.opendocument.spreadsheet'),
    zip: zipped('application/zip'),
    png: signed('image/png'),
    jpg: jpeg,
    jpeg,
    webp: signed('image/webp'),
    csv: { ...text('text/csv'), megabytesAtMost: ofTexts },
    txt: text('text/plain'),
    json: text('application/json'),
    geojson: text('application/geo+json'),
    xml: text('application/xml'),
  }),
)

export const extensions = [...kinds.keys()]

export function kindOf(extension: string, purpose: Purpose): FileKind | null {
  const kind = kinds.get(extension)
  const isLarge = purpose === 'table' && extension === 'xlsx'
  return kind ? { extension, ...kind, ...(isLarge && ofWorkbooks) } : null
}
