/**
 * How alike two texts are, 0 to 1: the share of their groups of three letters that both have (Dice's coefficient).
 * Case, marks and spaces do not count. Letters rather than words, because Indonesian says one thing in many forms of
 * a word: "memeriksa", "pemeriksaan", "diperiksa".
 */
export function likeness(one: string, other: string): number {
  return likenessOf(weighed(lettersOf(one)), weighed(lettersOf(other)))
}

/** A text made ready for many comparisons: its groups of letters, and how often each is there. */
export type Letters = ReadonlyMap<string, number>

/** Filler that says nothing about what a row does. */
const filler =
  /\b(?:dan|atau|yang|di|ke|dari|pada|oleh|untuk|dengan|dalam|atas|terhadap|melalui|telah|sudah|melakukan)\b/g

export function lettersOf(text: string): Letters {
  const groups = new Map<string, number>()
  for (const word of plainText(text).replace(filler, ' ').split(' ').filter(Boolean)) {
    const framed = ` ${word} `
    for (let at = 0; at + 3 <= framed.length; at++) {
      const group = framed.slice(at, at + 3)
      groups.set(group, (groups.get(group) ?? 0) + 1)
    }
  }
  return groups
}

/** How much a group of letters says; 1 where all say the same. */
export type Telling = (group: string) => number

/**
 * Letters that stand in every text of a sheet ("data" on a sheet about data) tell little about one of them: the
 * rarer, the more (inverse document frequency).
 */
export function tellingIn(texts: readonly Letters[]): Telling {
  const holders = new Map<string, number>()
  for (const groups of texts)
    for (const group of groups.keys()) holders.set(group, (holders.get(group) ?? 0) + 1)
  const known = new Map([...holders].map(([group, count]) => [group, Math.log(1 + texts.length / count)]))
  return (group) => known.get(group) ?? 1
}

/** A text whose groups of letters count as much as they tell. */
export interface Weighed {
  groups: Letters
  whole: number
}

export function weighed(letters: Letters, telling: Telling = () => 1): Weighed {
  const groups = new Map([...letters].map(([group, times]) => [group, times * telling(group)]))
  return { groups, whole: [...groups.values()].reduce((sum, weight) => sum + weight, 0) }
}

export function likenessOf(one: Weighed, other: Weighed): number {
  if (one.whole === 0 || other.whole === 0) return one.whole === other.whole ? 1 : 0
  const [few, many] = one.groups.size < other.groups.size ? [one, other] : [other, one]
  let both = 0
  for (const [group, weight] of few.groups) both += Math.min(weight, many.groups.get(group) ?? 0)
  return (2 * both) / (one.whole + other.whole)
}

/** Small letters and digits, parted by single spaces. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
