/** From so many completed tasks on, a group is told to those who watch from outside: fewer could be one person's work. */
const toldFrom = 5

/** A count of completed tasks that an answer would tell. */
export interface Told {
  closed: number
  isHidden: boolean
}

export const told = (closed: number): Told => ({ closed, isHidden: closed > 0 && closed < toldFrom })

/**
 * Hides the next smallest counts wherever a single hidden one could be computed. Each sum is a list of a whole and its
 * parts; while one of them hides exactly one count, the smallest that it still tells is hidden too.
 */
export function hideComputable(sums: readonly (readonly Told[])[]): void {
  const some = (sum: readonly Told[]) => sum.filter(({ closed }) => closed > 0)
  for (;;) {
    const computable = sums.map(some).find((sum) => {
      const hidden = sum.filter(({ isHidden }) => isHidden)
      return hidden.length === 1 && sum.length > 1
    })
    if (!computable) return
    const shown = computable.filter(({ isHidden }) => !isHidden)
    shown.reduce((least, one) => (one.closed < least.closed ? one : least)).isHidden = true
  }
}
