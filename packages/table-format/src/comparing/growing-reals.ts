/** Numbers in a row that grows; eight bytes each. */
export class GrowingReals {
  #numbers = new Float64Array(1_024)
  #length = 0

  get length(): number {
    return this.#length
  }

  at(index: number): number {
    return this.#numbers[index]!
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Float64Array(this.#length * 2)
      wider.set(this.#numbers)
      this.#numbers = wider
    }
    this.#numbers[this.#length++] = number
  }

  /** A copy, to be sorted or changed. */
  all(): Float64Array {
    return this.#numbers.slice(0, this.#length)
  }
}
