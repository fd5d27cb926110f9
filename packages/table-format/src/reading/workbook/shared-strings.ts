import { TextStore } from '../../keys/text-store.ts'
import type { Archive } from './archive.ts'
import { readXml } from './read-xml.ts'

/** So many lie ready to be used: those that come first are those that come often. */
const readyAtMost = 50_000

/** The texts that cells of all sheets refer to by number. Those of a million rows lie outside of the heap, as UTF-8. */
export class SharedStrings {
  readonly #ready: string[] = []
  readonly #others: TextStore

  constructor(bytesAtMost: number) {
    this.#others = new TextStore(bytesAtMost)
  }

  push(text: string): void {
    if (this.#ready.length < readyAtMost) {
      this.#ready.push(text)
      return
    }
    this.#others.write(text)
    this.#others.keep()
  }

  /** Null where there is no such text. */
  at(number: number): string | null {
    if (!Number.isInteger(number) || number < 0) return null
    if (number < this.#ready.length) return this.#ready[number]!
    const other = number - this.#ready.length
    return other < this.#others.size ? this.#others.text(other) : null
  }
}

/** Throws `StoreFull` where they need more room than allowed. How a text sounds (phonetic signs) is no part of it. */
export async function sharedStrings(
  archive: Archive,
  part: string | null,
  bytesAtMost: number,
): Promise<SharedStrings> {
  const texts = new SharedStrings(bytesAtMost)
  if (part === null) return texts
  let [text, isText, phonetic] = ['', false, 0]
  await readXml(archive.pieces(part), {
    open(tag) {
      if (tag === 'si') text = ''
      else if (tag === 't') isText = phonetic === 0
      else if (tag === 'rPh') phonetic++
    },
    text(piece) {
      if (isText) text += piece
    },
    close(tag) {
      if (tag === 'si') texts.push(text)
      else if (tag === 't') isText = false
      else if (tag === 'rPh') phonetic--
    },
  })
  return texts
}
