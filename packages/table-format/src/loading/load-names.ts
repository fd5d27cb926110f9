import { columnLetter } from '../validating/column-letter.ts'

/** PostgreSQL's own bound is 63 bytes; the names of columns that people write are far shorter. */
const bytesAtMost = 60
const encoder = new TextEncoder()

/** Names as a portal's own table takes them: no quotation mark, no underscore at the beginning, none twice, none too long. */
export function loadNames(columns: readonly { name: string; place: number }[]): string[] {
  const names: string[] = []
  for (const { name, place } of columns) {
    const plain = name
      .replace(/["\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^_+/, '')
    names.push(freeName(within(plain) || columnLetter(place), names))
  }
  return names
}

function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (one: string) => taken.some((other) => other.toLowerCase() === one.toLowerCase())
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name} ${number}`
    if (!isTaken(free)) return free
  }
}

function within(name: string): string {
  let text = name
  while (encoder.encode(text).length > bytesAtMost) text = text.slice(0, -1)
  return text.toWellFormed().trim()
}
