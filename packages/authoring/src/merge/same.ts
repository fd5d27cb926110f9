/** Whether two plain values say the same. A field that is absent equals one that is undefined. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [mine, its] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const fields = new Set([...Object.keys(mine), ...Object.keys(its)])
  return [...fields].every((field) => isSame(mine[field], its[field]))
}

/** The same text for the same value, whatever the order of its fields. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
