import type { IsoDate, Key, Sop } from '@satualur/engine'

/** An SOP of the national library, from which every regency may derive its own. */
export interface LibraryTemplate {
  /** The same through all editions. */
  key: Key
  /** Counts up whenever its content changes, so that a variant can tell that there is news. */
  edition: number
  editionOn: IsoDate
  /** The law that it is made from. */
  origin: string
  /** What it is for, in a sentence or two. */
  summary: { id: string; en: string }
  /** Its text, comments included. */
  source: string
  sop: Sop
}
