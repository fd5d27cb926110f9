import { GrowingNumbers } from './growing-numbers.ts'
import { TextStore } from './text-store.ts'

const free = 0

/**
 * Keys that have been seen, each with the number of its first coming. Exact: keys of the same hash are compared letter by
 * letter. A million keys of ten letters take about 30 MB.
 */
export class KeySet {
  readonly #texts: TextStore
  readonly #hashes = new GrowingNumbers()
  /** Number of a key plus one by its hash, or the next free place after it; at most half of them are taken. */
  #places = new Uint32Array(2_048)

  constructor(bytesAtMost: number) {
    this.#texts = new TextStore(bytesAtMost)
  }

  get size(): number {
    return this.#texts.size
  }

  /** The number of an equal key that came before, or null where this one is the first and is kept as `size - 1`. */
  add(key: string): number | null {
    const hash = this.#texts.write(key)
    const place = this.#placeOf(hash)
    if (this.#places[place] !== free) return this.#places[place]! - 1
    this.#texts.keep()
    this.#hashes.push(hash)
    this.#places[place] = this.#texts.size
    if (this.#texts.size * 2 > this.#places.length) this.#widen()
    return null
  }

  /** The number of an equal key, or null where there is none. */
  find(key: string): number | null {
    const at = this.#places[this.#placeOf(this.#texts.write(key))]!
    return at === free ? null : at - 1
  }

  key(number: number): string {
    return this.#texts.text(number)
  }

  #placeOf(hash: number): number {
    const mask = this.#places.length - 1
    let place = hash & mask
    for (; this.#places[place] !== free; place = (place + 1) & mask) {
      const number = this.#places[place]! - 1
      if (this.#hashes.at(number) === hash && this.#texts.isWritten(number)) break
    }
    return place
  }

  #widen(): void {
    const places = new Uint32Array(this.#places.length * 2)
    const mask = places.length - 1
    for (let number = 0; number < this.#hashes.length; number++) {
      let place = this.#hashes.at(number) & mask
      while (places[place] !== free) place = (place + 1) & mask
      places[place] = number + 1
    }
    this.#places = places
  }
}
