/** Whether two plain values say the same, whatever the order of their fields; an undefined field is no field. */
export function areSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (!isBranch(left) || !isBranch(right) || Array.isArray(left) !== Array.isArray(right)) return false
  const fields = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...fields].every((field) => areSame(left[field], right[field]))
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
