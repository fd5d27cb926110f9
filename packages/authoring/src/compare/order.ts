/**
 * Those of some keys that changed their order: all but a longest part that kept it (longest increasing subsequence),
 * so that one row carried to the top is one moved row. The same orders always give the same answer.
 * Both orders hold the same keys, each once.
 */
export function movedKeys(before: readonly string[], after: readonly string[]): Set<string> {
  const rank = new Map(before.map((key, index) => [key, index]))
  const kept = longestRise(after.map((key) => rank.get(key)!))
  return new Set(after.filter((_, index) => !kept.has(index)))
}

/** The positions of a longest strictly rising subsequence, by patience sorting. */
function longestRise(numbers: readonly number[]): Set<number> {
  /** Position of the smallest last number of a rise, by the length of the rise. */
  const ends: number[] = []
  const former = numbers.map((number, position) => {
    let length = ends.findIndex((end) => numbers[end]! >= number)
    if (length < 0) length = ends.length
    ends[length] = position
    return length > 0 ? ends[length - 1]! : -1
  })
  const kept = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = former[at]!) kept.add(at)
  return kept
}
