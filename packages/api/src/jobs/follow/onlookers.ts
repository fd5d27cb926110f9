/** For so long somebody counts as looking after they have asked. */
const lookMilliseconds = 60_000

/**
 * Whether anybody looks, through this process, at what is no fresher than the last walk: the figures of other regencies. A walk
 * past all regencies costs the same however little it finds; while nobody looks, walks are rare.
 */
export class Onlookers {
  #until = -Infinity

  /** Somebody has asked just now. */
  came(): void {
    this.#until = performance.now() + lookMilliseconds
  }

  get areThere(): boolean {
    return performance.now() < this.#until
  }
}
