/** Whether people have changed something, or a follower has made something of it: who follows need not wake for that. */
type By = 'people' | 'following'

/** Tells, within this process, that runs of a regency have changed. Who else changes runs, a look at the rows finds out. */
export class Changes {
  readonly #listeners = new Set<(regencyId: string, by: By) => void>()

  publish(regencyId: string, by: By = 'people'): void {
    for (const listener of this.#listeners) listener(regencyId, by)
  }

  /** Answers the way to stop listening. */
  subscribe(listener: (regencyId: string, by: By) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
