/** Tells, within this process, that runs of a regency have changed. Who else changes runs, a look at the rows finds out. */
export class Changes {
  readonly #listeners = new Set<(regencyId: string) => void>()

  publish(regencyId: string): void {
    for (const listener of this.#listeners) listener(regencyId)
  }

  /** Answers the way to stop listening. */
  subscribe(listener: (regencyId: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
