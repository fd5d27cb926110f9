/** Letters and digits alone, so that "Nama Desa", "nama_desa" and "NAMA  DESA" are one. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]+/g, ' ')
    .trim()

/** How many letters have to be changed, exchanged with a neighbour, added or left out; bounded by `atMost` + 1. */
export function distance(one: string, other: string, atMost: number): number {
  if (Math.abs(one.length - other.length) > atMost) return atMost + 1
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1]
      let least = Math.min(last[at]! + 1, line[at - 1]! + 1, last[at - 1]! + (isSame ? 0 : 1))
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        least = Math.min(least, before[at - 2]! + 1)
      line.push(least)
    }
    if (Math.min(...line) > atMost) return atMost + 1
    ;[before, last] = [last, line]
  }
  return last[other.length]!
}

const lettersAtMost = 100

/** The word that was probably meant: at most a quarter of its letters are different. Null where none is near enough. */
export function nearWord(written: string, words: readonly string[]): string | null {
  const text = folded(written).slice(0, lettersAtMost)
  let nearest: { word: string; apart: number } | null = null
  for (const word of words) {
    const wanted = folded(word).slice(0, lettersAtMost)
    const atMost = Math.floor(Math.max(wanted.length, text.length) / 4)
    const apart = distance(text, wanted, atMost)
    if (apart <= atMost && apart < (nearest?.apart ?? Infinity)) nearest = { word, apart }
  }
  return nearest?.word ?? null
}
