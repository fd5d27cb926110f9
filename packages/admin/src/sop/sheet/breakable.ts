/** A text in pieces between which a line may break: after a dot, a slash or a sign inside a word, as in a long address. */
export function breakable(text: string): string[] {
  return text.split(/(?<=\p{L}{3}[./_@])(?=\p{L}{3})/u)
}
