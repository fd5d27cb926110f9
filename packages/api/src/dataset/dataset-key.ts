/** Long enough to be told apart, short enough for an address. */
const lengthAtMost = 60

/**
 * The key of a dataset after its title: words in small letters with hyphens between them. One that is taken already is
 * counted on.
 */
export function keyOf(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, lengthAtMost)
    .replace(/^-+|-+$/g, '')
  const key = words || 'dataset'
  if (!taken.has(key)) return key
  let count = 2
  while (taken.has(`${key}-${count}`)) count++
  return `${key}-${count}`
}
