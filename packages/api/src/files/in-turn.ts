/** Does one piece of work after the other, in the order in which they were asked for; one that fails holds up no other. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve()

  take<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const mine = this.#last.then(work)
    this.#last = mine.catch(() => undefined)
    return mine
  }
}
