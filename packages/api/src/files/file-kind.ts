/** What may be handed in, told by the extension; the content has to agree. */
export interface FileKind {
  extension: string
  mediaType: string
  /** `signed`: its first bytes tell what it is. `text`: letters, which can look like any signature. */
  content: 'signed' | 'text'
  /** A document that is a zip archive inside. */
  isZip: boolean
}

type Told = Omit<FileKind, 'extension'>

const signed = (mediaType: string): Told => ({ mediaType, content: 'signed', isZip: false })
const zipped = (mediaType: string): Told => ({ mediaType, content: 'signed', isZip: true })
const text = (mediaType: string): Told => ({ mediaType, content: 'text', isZip: false })
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
    csv: text('text/csv'),
    txt: text('text/plain'),
    json: text('application/json'),
    geojson: text('application/geo+json'),
    xml: text('application/xml'),
  }),
)

export const extensions = [...kinds.keys()]

export function kindOf(extension: string): FileKind | null {
  const told = kinds.get(extension)
  return told ? { extension, ...told } : null
}
