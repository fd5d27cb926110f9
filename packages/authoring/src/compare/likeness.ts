/**
 * How alike two texts are, 0 to 1: the share of their groups of three letters that both have (Dice's coefficient).
 * Case, marks and spaces do not count. Letters rather than words, because Indonesian says one thing in many forms of
 * a word: "memeriksa", "pemeriksaan", "diperiksa".
 */
export function likeness(one: string, other: string): number {
  return likenessOf(lettersOf(one), lettersOf(other))
}

/** A text made ready for many comparisons. */
export interface Letters {
  groups: ReadonlyMap<string, number>
  count: number
}

/** Filler that says nothing about what a row does. */
const filler =
  /\b(?:dan|atau|yang|di|ke|dari|pada|oleh|untuk|dengan|dalam|atas|terhadap|melalui|telah|sudah)\b/g

export function lettersOf(text: string): Letters {
  const words = plainText(text).replace(filler, ' ').split(' ').filter(Boolean)
  const groups = new Map<string, number>()
  let count = 0
  for (const word of words) {
    const framed = ` ${word} `
    for (let at = 0; at + 3 <= framed.length; at++, count++) {
      const group = framed.slice(at, at + 3)
      groups.set(group, (groups.get(group) ?? 0) + 1)
    }
  }
  return { groups, count }
}

export function likenessOf(one: Letters, other: Letters): number {
  if (one.count === 0 || other.count === 0) return one.count === other.count ? 1 : 0
  const [few, many] = one.groups.size < other.groups.size ? [one, other] : [other, one]
  let both = 0
  for (const [group, times] of few.groups) both += Math.min(times, many.groups.get(group) ?? 0)
  return (2 * both) / (one.count + other.count)
}

/** Small letters and digits, parted by single spaces. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
