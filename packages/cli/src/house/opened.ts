/** Closes one thing; when `hurry` resolves, at once and leaving the tidying to the next start. */
export type Close = (hurry: Promise<void>) => Promise<unknown>

/** What has been opened so far, closed again in the opposite order. */
export class Opened {
  readonly #closes: Close[] = []

  add(close: Close) {
    this.#closes.push(close)
  }

  async close(hurry: Promise<void>) {
    for (let close = this.#closes.pop(); close; close = this.#closes.pop()) await close(hurry)
  }
}
