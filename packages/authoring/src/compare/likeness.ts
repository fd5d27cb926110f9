/**
 * How alike two texts are, 0 to 1: the share of their groups of three letters that both have (Dice's coefficient).
 * Case, marks and spaces do not count. Letters rather than words, because Indonesian says one thing in many forms of
 * a word: "memeriksa", "pemeriksaan", "diperiksa".
 */
export function likeness(one: string, other: string): number {
  return likenessOf(lettersOf(one), lettersOf(other))
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

export function likenessOf(one: Letters, other: Letters, telling: Telling = () => 1): number {
  const weigh = (groups: Letters) => {
    let sum = 0
    for (const [group, times] of groups) sum += times * telling(group)
    return sum
  }
  const [whole, its] = [weigh(one), weigh(other)]
  if (whole === 0 || its === 0) return whole === its ? 1 : 0
  let both = 0
  for (const [group, times] of one) both += Math.min(times, other.get(group) ?? 0) * telling(group)
  return (2 * both) / (whole + its)
}

/** Small letters and digits, parted by single spaces. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
