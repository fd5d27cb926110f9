/**
 * Words that XML can hold: without the control characters and half letters that it has no way to write, and without the one
 * (delete) that it can and workbooks lose.
 */
export function plainWords(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{7E}\u{80}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
}
