/** Lines of a list that were pasted, without the numbers, letters and signs that counted them elsewhere. */
export const pastedItems = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .flatMap((line) => line.replace(/^\s*(?:(?:\d{1,2}|[a-z])[.)]|[-•*▪])\s+/i, '').trim() || [])

export const replacedItem = (items: readonly string[], at: number, ...by: string[]): string[] => [
  ...items.slice(0, at),
  ...by,
  ...items.slice(at + 1),
]

/** The list with one item at another place; the same list where there is no such place. */
export function movedItem(items: readonly string[], at: number, to: number): readonly string[] {
  if (to < 0 || to >= items.length) return items
  const rest = replacedItem(items, at)
  return [...rest.slice(0, to), items[at]!, ...rest.slice(to)]
}
