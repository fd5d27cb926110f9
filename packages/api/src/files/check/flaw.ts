/** What is wrong with the content of a file that somebody hands in. */
export type Flaw =
  | 'empty'
  | 'other content'
  | 'truncated'
  | 'two formats'
  | 'script'
  | 'not a text'
  | 'locked or old'
  | 'macros'
  | ArchiveFlaw
  | 'too complex'

/** What is wrong with an archive, or with a document that is one inside. */
export type ArchiveFlaw =
  | 'broken archive'
  | 'locked archive'
  | 'too many entries'
  | 'too much inside'
  | 'unsafe name'
  | 'link inside'
  | 'archive inside'
  | 'macros'

/** A file to be looked at: where its bytes lie, and what its name says that they are. */
export interface Inspected {
  path: string
  mediaType: string
  content: 'signed' | 'text'
  isZip: boolean
  unpackedMegabytesAtMost: number
}

/** What a look at a file tells: what is wrong with it, or else what it is to be kept under. */
export type Look = { flaw: Flaw } | { /** in hex */ sha256: string }
