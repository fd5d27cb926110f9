/** What may be handed in, told by the extension; the content has to agree. */
export interface FileKind {
  mediaType: string
  /** `signed`: its first bytes tell what it is. `text`: anything without a zero byte, since letters can look like a signature. */
  content: 'signed' | 'text'
  /** A document that is a zip archive inside. */
  isZip: boolean
}

const signed = (mediaType: string): FileKind => ({ mediaType, content: 'signed', isZip: false })
const zipped = (mediaType: string): FileKind => ({ mediaType, content: 'signed', isZip: true })
const text = (mediaType: string): FileKind => ({ mediaType, content: 'text', isZip: false })
const office = (part: string) => zipped(`application/vnd.openxmlformats-officedocument.${part}`)
const jpeg = signed('image/jpeg')

// SVG and HTML carry scripts and are not among them.
const kinds = new Map<string, FileKind>(
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
    csv: text('text/csv'),
    txt: text('text/plain'),
    json: text('application/json'),
    geojson: text('application/geo+json'),
    xml: text('application/xml'),
  }),
)

export const extensions = [...kinds.keys()]

export const kindOf = (extension: string): FileKind | null => kinds.get(extension) ?? null
