import type { Key, Sop } from '@satualur/engine'

/** Long enough to be recognised in a file, short enough to be read there. */
const longestKey = 48

/** Lower case letters, digits, `-` and `.` from any words, as the configuration files make keys of words. */
function slug(words: string): Key {
  const key = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/g, '-')
  return key.slice(0, longestKey + 1).replace(/^[-.]+|[-.]+$/g, '')
}

/**
 * A key that is not taken: made of the words, numbered where another has it already; the lowest free number where
 * there are no words. The same words among the same keys always give the same key.
 */
export function freshKey(taken: Iterable<Key>, words = ''): Key {
  const keys = new Set(taken)
  const wish = slug(words)
  if (wish !== '' && !keys.has(wish)) return wish
  const stem = wish === '' ? '' : `${wish}-`
  let number = wish === '' ? 1 : 2
  while (keys.has(`${stem}${number}`)) number++
  return `${stem}${number}`
}

/** The keys of rows and of symbols: arrows name either, so a new one is unlike both. */
export function flowKeys(sop: Sop): Key[] {
  return sop.steps.flatMap(({ key, acts }) => [key, ...acts.map((act) => act.key)])
}

/** a, b, c … for the symbols of one row. */
export const letterOf = (position: number): string =>
  position < 26 ? String.fromCharCode(97 + position) : `-${position + 1}`
