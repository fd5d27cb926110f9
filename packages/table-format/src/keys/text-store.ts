import { GrowingNumbers } from './growing-numbers.ts'

const pageBytes = 1 << 20
/** No text is longer than a page; UTF-8 needs at most three bytes for each unit of a string. */
const unitsAtMost = Math.floor((pageBytes - 1) / 3)
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Thrown where texts need more room than they were given; who reads a table turns it into a refusal. */
export class StoreFull extends Error {}

/** Texts one after the other as UTF-8, out of reach of the garbage collector: a million need no more than their letters. */
export class TextStore {
  readonly #pages: Uint8Array[] = []
  readonly #starts = new GrowingNumbers()
  readonly #lengths = new GrowingNumbers()
  readonly #bytesAtMost: number
  #used = pageBytes
  #pending = 0

  constructor(bytesAtMost: number) {
    this.#bytesAtMost = bytesAtMost
  }

  /** How many texts are kept. */
  get size(): number {
    return this.#starts.length
  }

  /** Writes a text behind the last one, where the next is written over it unless it is kept; tells its hash. */
  write(text: string): number {
    if (text.length > unitsAtMost) throw new StoreFull('a text is longer than a page')
    if (this.#used + text.length * 3 >= pageBytes) this.#turn()
    const page = this.#pages.at(-1)!
    const { written } = encoder.encodeInto(text, page.subarray(this.#used))
    this.#pending = written
    let hash = 0x811c9dc5
    for (let at = this.#used; at < this.#used + written; at++) hash = Math.imul(hash ^ page[at]!, 0x01000193)
    return (hash ^ (hash >>> 15)) >>> 0
  }

  /** Keeps what was written; its number is the order of keeping. */
  keep(): void {
    this.#starts.push((this.#pages.length - 1) * pageBytes + this.#used)
    this.#lengths.push(this.#pending)
    this.#used += this.#pending
  }

  /** Whether the text that was written is, byte by byte, the one of this number. */
  isWritten(number: number): boolean {
    if (this.#lengths.at(number) !== this.#pending) return false
    const [written, kept] = [this.#pages.at(-1)!, this.#pageOf(number)]
    const start = this.#starts.at(number) % pageBytes
    for (let at = 0; at < this.#pending; at++) if (written[this.#used + at] !== kept[start + at]) return false
    return true
  }

  text(number: number): string {
    const start = this.#starts.at(number) % pageBytes
    return decoder.decode(this.#pageOf(number).subarray(start, start + this.#lengths.at(number)))
  }

  #pageOf(number: number): Uint8Array {
    return this.#pages[Math.floor(this.#starts.at(number) / pageBytes)]!
  }

  #turn(): void {
    if ((this.#pages.length + 1) * pageBytes > this.#bytesAtMost)
      throw new StoreFull('no room for more texts')
    this.#pages.push(new Uint8Array(pageBytes))
    this.#used = 0
  }
}
