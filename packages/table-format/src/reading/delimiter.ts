import Papa from 'papaparse'

const delimiters = [',', ';', '\t', '|']
const rowsLooked = 50

/**
 * What separates the cells of a text: of the signs that may, the one with which most rows have as many cells as one another.
 * Titles above the header and sources below the data have others, and commas may stand inside of numbers.
 */
export function delimiterOf(sample: string): string {
  let best = { delimiter: ',', alike: 0, cells: 0 }
  for (const delimiter of delimiters) {
    const { alike, cells } = mostAlike(sample, delimiter)
    if (alike > best.alike || (alike === best.alike && cells > best.cells)) best = { delimiter, alike, cells }
  }
  return best.delimiter
}

/** How many rows have the most frequent number of cells above one, and which that is. */
function mostAlike(sample: string, delimiter: string): { alike: number; cells: number } {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: rowsLooked })
  const byCells = new Map<number, number>()
  for (const { length } of data) if (length > 1) byCells.set(length, (byCells.get(length) ?? 0) + 1)
  let best = { alike: 0, cells: 0 }
  for (const [cells, alike] of byCells)
    if (alike > best.alike || (alike === best.alike && cells > best.cells)) best = { alike, cells }
  return best
}
