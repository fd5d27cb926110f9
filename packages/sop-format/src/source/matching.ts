import type { Recognise } from './revision.ts'

/**
 * For each item of the next list its place in the former one, null where it is new. Items are the same by their name,
 * or where they have none by being equal; what has no name may also have changed on the spot.
 */
export function matchItems(
  former: readonly unknown[],
  next: readonly unknown[],
  recognise: Recognise,
): (number | null)[] {
  const places = new Map<string, number[]>()
  for (const [index, item] of former.entries()) {
    const name = nameOf(item, recognise)
    places.set(name, [...(places.get(name) ?? []), index])
  }
  const matched = next.map((item) => places.get(nameOf(item, recognise))?.shift() ?? null)
  const taken = new Set(matched)
  return matched.map((from, index) => {
    const isSamePlace = index < former.length && !taken.has(index)
    const areNameless = recognise(next[index]) === null && recognise(former[index]) === null
    return from ?? (isSamePlace && areNameless ? index : null)
  })
}

function nameOf(item: unknown, recognise: Recognise): string {
  const name = recognise(item)
  return name === null ? `= ${JSON.stringify(item)}` : `: ${name}`
}
