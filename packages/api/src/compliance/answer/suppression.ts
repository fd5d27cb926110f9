/** From so many completed tasks on, a group is told to those who watch from outside: fewer could be one person's work. */
const toldFrom = 5

/** A count of completed tasks that an answer would tell. */
export interface Told {
  closed: number
  isHidden: boolean
}

export const told = (closed: number): Told => ({ closed, isHidden: closed > 0 && closed < toldFrom })

/** A whole and the parts that it is the sum of; null where the answer does not tell the whole, which another one may. */
export interface Sum {
  whole: Told | null
  parts: readonly Told[]
}

/**
 * Hides the next smallest counts wherever what is hidden could be computed (complementary suppression): while a sum hides
 * exactly one count, or so few tasks together that what is left of the whole would tell of them as of one small group.
 */
export function hideComputable(sums: readonly Sum[]): void {
  for (;;) {
    const computable = sums.find(isComputable)
    if (!computable) return
    const shown = someOf(computable).filter(({ isHidden }) => !isHidden)
    shown.reduce((least, one) => (one.closed < least.closed ? one : least)).isHidden = true
  }
}

function isComputable(sum: Sum): boolean {
  const some = someOf(sum)
  const hidden = some.filter(({ isHidden }) => isHidden)
  if (hidden.length === 0 || hidden.length === some.length) return false
  if (hidden.length === 1) return true
  // Of a whole that is hidden too, nothing can be taken away.
  return !sum.whole?.isHidden && hidden.reduce((rest, { closed }) => rest + closed, 0) < toldFrom
}

/** Nought tells nothing, and hides nothing. */
const someOf = ({ whole, parts }: Sum): Told[] =>
  [...(whole ? [whole] : []), ...parts].filter(({ closed }) => closed > 0)
