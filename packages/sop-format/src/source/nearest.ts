/** More known names than any sheet has; the search must not cost more time than its answer is worth. */
const maximumCandidates = 1000

/** The known name that a misspelt one most likely meant: at most a third of its letters differ, so short ones have none. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const limit = Math.floor(name.length / 3)
  let best: string | undefined
  let smallest = limit + 1
  for (const candidate of known.slice(0, maximumCandidates)) {
    if (Math.abs(candidate.length - name.length) > limit) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < smallest) [best, smallest] = [candidate, distance]
  }
  return best
}

/** Letters to insert, delete, replace or swap with their neighbour. */
function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1]
      const isSwapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current[column] = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? beforePrevious[column - 2]! + 1 : Infinity,
      )
    }
    ;[beforePrevious, previous] = [previous, current]
  }
  return previous[right.length]!
}
