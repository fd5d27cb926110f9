const VOWEL = /[aiueo]/i
/** Two letters that are one sound. */
const DIGRAPH = /^(ng|ny|kh|sy)/i
/** Shorter words are read faster whole. */
const LEAST = 7

/**
 * A long word in two halves, the first with its hyphen, as Indonesian parts syllables: before the last consonant between
 * two vowels, or between two vowels (di-tindak-lanjut-i gives "ditindak-", "lanjuti"). Other words stay whole.
 */
export function halved(word: string): string[] {
  if (word.length < LEAST || !/^\p{L}+$/u.test(word)) return [word]
  const breaks = [...word].flatMap((_, at) => (isBreak(word, at) ? [at] : []))
  const middle = word.length / 2
  const [best] = breaks.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
  return best === undefined ? [word] : [`${word.slice(0, best)}-`, word.slice(best)]
}

/** Whether a syllable begins at this letter, with two letters at the least on either side. */
function isBreak(word: string, at: number): boolean {
  if (at < 2 || at > word.length - 2 || !VOWEL.test(word.slice(0, at))) return false
  const before = word[at - 1]!
  if (DIGRAPH.test(word.slice(at - 1))) return false
  if (VOWEL.test(word[at]!)) return false
  const next = DIGRAPH.test(word.slice(at)) ? word[at + 2] : word[at + 1]
  if (next === undefined || !VOWEL.test(next)) return false
  return VOWEL.test(before) || !VOWEL.test(word[at]!)
}
