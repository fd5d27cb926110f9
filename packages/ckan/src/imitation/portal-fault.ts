import { dice } from './dice.ts'

/** How a portal, its storage or what stands before it can fail a caller. */
export type ImitatedFault =
  /** No answer for as long as the caller waits; the work is done all the same, or is not. */
  | { kind: 'silent'; isWorkDone: boolean }
  | { kind: 'error'; isWorkDone: boolean; status?: 500 | 502 | 503 | 504 }
  | { kind: 'too-many'; afterSeconds: number | null }
  /** The work is done; the connection ends in the middle of the answer. */
  | { kind: 'half' }
  /** Status 200 with `success: false`. */
  | { kind: 'says-failed'; isWorkDone: boolean }
  /** Success is answered, and nothing was done. */
  | { kind: 'not-done' }
  /** The work is done but for the search index, which is what is answered. */
  | { kind: 'index-down' }
  /** The file is kept by halves. */
  | { kind: 'cut-file' }
  | { kind: 'slow'; milliseconds: number }
  /** Nothing is done before that has come to pass. */
  | { kind: 'held'; until: Promise<unknown> }

/** Every way to fail a call, for whoever fails at random. */
export const everyFault: readonly ImitatedFault[] = [
  { kind: 'silent', isWorkDone: true },
  { kind: 'silent', isWorkDone: false },
  { kind: 'error', isWorkDone: true },
  { kind: 'error', isWorkDone: false, status: 502 },
  { kind: 'too-many', afterSeconds: 1 },
  { kind: 'half' },
  { kind: 'says-failed', isWorkDone: true },
  { kind: 'says-failed', isWorkDone: false },
  { kind: 'not-done' },
  { kind: 'index-down' },
  { kind: 'cut-file' },
  { kind: 'slow', milliseconds: 2 },
]

/** What goes wrong next: told call by call, at random under a seed, or all of it for a while. */
export class PortalFaults {
  #told: { fault: ImitatedFault; of: string | null }[] = []
  #random: ((of: string) => ImitatedFault | null) | null = null
  #isOut = false
  #recovery: NodeJS.Timeout | undefined

  /** The next call fails so; with `of`, the next one of that action, or of `download`. */
  next(fault: ImitatedFault, of: string | null = null): void {
    this.#told.push({ fault, of })
  }

  /** From now on a share (0 to 1) of all calls fails; the same seed fails the same calls in the same order. */
  randomly({ seed, share, among = everyFault, sparing = [] }: Randomness): void {
    const thrown = dice(seed)
    this.#random = (of) =>
      !sparing.includes(of) && thrown() < share ? among[Math.floor(thrown() * among.length)]! : null
  }

  /** Nothing can be reached, for so long or until `recover`. */
  fallDown(milliseconds?: number): void {
    this.#isOut = true
    if (milliseconds === undefined) return
    this.#recovery = setTimeout(() => this.recover(), milliseconds)
    this.#recovery.unref()
  }

  /** All is well from here. */
  recover(): void {
    clearTimeout(this.#recovery)
    this.#isOut = false
    this.#random = null
    this.#told = []
  }

  get isOut(): boolean {
    return this.#isOut
  }

  take(of: string): ImitatedFault | null {
    const place = this.#told.findIndex((one) => one.of === null || one.of === of)
    if (place >= 0) return this.#told.splice(place, 1)[0]!.fault
    return this.#random?.(of) ?? null
  }
}

export interface Randomness {
  seed: number
  share: number
  among?: readonly ImitatedFault[]
  /** Actions, or `download`, that never fail. */
  sparing?: readonly string[]
}
