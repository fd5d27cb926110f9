import type { Key } from '@satualur/engine'

/** The people of each role, of whom one does one task at a time. A role without a number has enough of them. */
export class People {
  readonly #free: Map<Key, number>

  constructor(people: ReadonlyMap<Key, number>) {
    this.#free = new Map(people)
  }

  /**
   * Puts people to a task and answers their roles; null where it has to wait. A joint task takes one of every role at
   * once, another one of the first role that has somebody.
   */
  take(roles: readonly Key[], isJoint: boolean): readonly Key[] | null {
    const free = roles.filter((role) => this.#isFree(role))
    if (free.length < (isJoint ? roles.length : 1)) return null
    const taken = isJoint ? roles : free.slice(0, 1)
    for (const role of taken) this.#change(role, -1)
    return taken
  }

  giveBack(roles: readonly Key[]): void {
    for (const role of roles) this.#change(role, 1)
  }

  #isFree(role: Key): boolean {
    return this.#free.get(role) !== 0
  }

  #change(role: Key, by: number): void {
    const free = this.#free.get(role)
    if (free !== undefined) this.#free.set(role, free + by)
  }
}
