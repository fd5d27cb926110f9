import { SaxesParser } from 'saxes'
import { Refused } from '../table-refusal.ts'

export type Attributes = Record<string, string>

/** What is done at the tags of a document; names are without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** Reads a document that comes in pieces. No entity but those of XML is known, so that none can grow. */
export class XmlReader {
  readonly #parser = new SaxesParser({ position: false })

  constructor({ open, text, close }: XmlListener) {
    if (open) this.#parser.on('opentag', (tag) => open(bare(tag.name), tag.attributes as Attributes))
    if (text) this.#parser.on('text', text)
    if (text) this.#parser.on('cdata', text)
    if (close) this.#parser.on('closetag', (tag) => close(bare(tag.name)))
    this.#parser.on('doctype', () => {
      throw new Refused('broken-archive')
    })
    this.#parser.on('error', () => {
      throw new Refused('broken-archive')
    })
  }

  take(piece: string): void {
    this.#parser.write(piece)
  }

  close(): void {
    this.#parser.close()
  }
}

const bare = (name: string) => {
  const at = name.indexOf(':')
  return at < 0 ? name : name.slice(at + 1)
}

/** A whole document in one go, for the small parts of a workbook. */
export async function readXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  const reader = new XmlReader(listener)
  for await (const piece of pieces) reader.take(piece)
  reader.close()
}
