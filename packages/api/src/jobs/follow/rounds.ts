/** What a follower does between two rests. */
export interface Rounds {
  /** What other processes write is looked for this often; what this one writes is followed at once. */
  readonly lookEveryMilliseconds: number
  /** Whether something is left to follow. */
  readonly isPending: boolean
  /** Something was written in a regency. */
  wake(regency: string): void
  /** One round, which ends about at `until`. Where a look is due it finds what other processes have written. */
  go(until: number, isLookDue: boolean): Promise<void>
  /** For how long it rests after a round that has taken so long. */
  restAfter(milliseconds: number): number
}
