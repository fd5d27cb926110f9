/** "1.", "2)", "a.", "-", "•" before an item. */
const marker = /^(?:\d{1,2}[.)]|[a-z][.)]|[-–•*·▪●✓])\s+/i
const numberedWithin = /\s+(?=\d{1,2}[.)]\s)/

/**
 * The items of a kelengkapan or output cell. Marked lines begin items and other lines go on with them; without marks
 * every line that does not begin in small letters is an item. Items run together in one line ("1. A 2. B") are parted.
 * A dash alone is none.
 */
export function itemsOf(cell: string): string[] {
  const written = cell.split('\n')
  const lines = written.length === 1 && marker.test(cell) ? cell.split(numberedWithin) : written
  const isMarked = lines.some((line) => marker.test(line))
  const items: string[] = []
  for (const line of lines) {
    const begins = isMarked ? marker.test(line) : !/^\p{Ll}/u.test(line)
    if (begins || items.length === 0) items.push(line.replace(marker, ''))
    else items[items.length - 1] += ` ${line}`
  }
  return items.filter((item) => !/^[-–—]?$/.test(item))
}
