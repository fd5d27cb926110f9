/** What has to be undone however the bench ends: in the reverse order, each whatever became of the others. */
export class Leftovers {
  readonly #undoings: (() => Promise<unknown>)[] = []
  #cleared: Promise<void> | null = null

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => void this.clear().then(() => process.exit(130)))
    // Whatever breaks off beside what is waited for, too: what it says comes first.
    for (const fault of ['uncaughtException', 'unhandledRejection'] as const)
      process.on(fault, (error) => {
        if (!this.#cleared) console.error(error)
        void this.clear().then(() => process.exit(1))
      })
  }

  later(undo: () => Promise<unknown>): void {
    this.#undoings.push(undo)
  }

  clear(): Promise<void> {
    this.#cleared ??= this.#clear()
    return this.#cleared
  }

  async #clear(): Promise<void> {
    for (const undo of this.#undoings.reverse())
      await undo().catch((error: unknown) => console.error('could not tidy up:', error))
  }
}
