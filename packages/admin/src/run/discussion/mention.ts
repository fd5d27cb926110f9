/** Somebody who was picked for a comment. */
export interface Mentioned {
  id: string
  name: string
}

/** What is being typed after an @, and where that @ stands. */
export interface MentionTyped {
  from: number
  word: string
}

const wordsAtMost = 4

/** The mention that the caret stands in; null where it stands elsewhere, or behind a name that was picked. */
export function mentionAt(text: string, caret: number, picked: readonly Mentioned[]): MentionTyped | null {
  const found = /(?:^|[\s(])@([^\n@]*)$/.exec(text.slice(0, caret))
  if (!found) return null
  const word = found[1]!
  if (word.split(' ').length > wordsAtMost || /^\s/.test(word)) return null
  if (picked.some(({ name }) => word.startsWith(name))) return null
  return { from: caret - word.length - 1, word }
}

/** The text with a name in the place of what was typed, and where the caret stands then. */
export function withMention(
  text: string,
  { from, word }: MentionTyped,
  name: string,
): { text: string; caret: number } {
  const rest = text.slice(from + 1 + word.length).replace(/^ /, '')
  const before = `${text.slice(0, from)}@${name} `
  return { text: before + rest, caret: before.length }
}

/** Those who were picked and still stand in the text. */
export const stillMentioned = (text: string, picked: readonly Mentioned[]): Mentioned[] =>
  picked.filter(({ name }) => text.includes(`@${name}`))

/** A text in pieces, mentions apart from the rest. Of two names that begin alike, the longer one is meant. */
export function piecesOf(text: string, names: readonly string[]): { text: string; isMention: boolean }[] {
  if (names.length === 0) return [{ text, isMention: false }]
  const longestFirst = [...names].sort((one, other) => other.length - one.length)
  const mentions = longestFirst.map((name) => `@${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
  return text
    .split(new RegExp(`(${mentions.join('|')})`))
    .map((piece, index) => ({ text: piece, isMention: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
