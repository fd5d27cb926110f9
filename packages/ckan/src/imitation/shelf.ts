/** A table in memory whose last changes can be taken back, as a database takes back a transaction. */
export class Shelf<Row> {
  readonly #rows = new Map<string, Row>()
  #before: Map<string, Row | undefined> | null = null

  get(id: string): Row | undefined {
    return this.#rows.get(id)
  }

  all(): Row[] {
    return [...this.#rows.values()]
  }

  entries(): IterableIterator<[string, Row]> {
    return this.#rows.entries()
  }

  /** Rows are replaced, never changed in place. */
  put(id: string, row: Row): void {
    this.#note(id)
    this.#rows.set(id, row)
  }

  remove(id: string): void {
    this.#note(id)
    this.#rows.delete(id)
  }

  begin(): void {
    this.#before = new Map()
  }

  takeBack(): void {
    for (const [id, row] of this.#before ?? [])
      if (row === undefined) this.#rows.delete(id)
      else this.#rows.set(id, row)
    this.#before = null
  }

  #note(id: string): void {
    if (this.#before && !this.#before.has(id)) this.#before.set(id, this.#rows.get(id))
  }
}
