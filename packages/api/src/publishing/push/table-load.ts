import type { DatastoreLoad, DatastoreRecord } from '@satualur/ckan'
import { cellText, columnLetter } from '@satualur/table-format'
import { readLimits, readTable, Refused } from '@satualur/table-format/files'

/** PostgreSQL's own bound, in bytes; the names of columns that people write are far shorter. */
const longestName = 60

/**
 * A CSV as rows for the portal's own table, all as text: its first row names the columns. Null where it cannot be read to its
 * end. It was looked through within the same limits before it could be public.
 */
export async function tableLoad(path: string): Promise<DatastoreLoad | null> {
  try {
    let names: string[] = []
    let rows = -1
    for await (const cells of filledRows(path)) {
      if (rows === -1) names = columnNames(cells)
      rows += 1
    }
    if (names.length === 0) return null
    const fields = names.map((id) => ({ id, type: 'text' }))
    return { fields, rows, read: (fromRow) => recordsFrom(path, names, fromRow) }
  } catch (fault) {
    if (fault instanceof Refused) return null
    throw fault
  }
}

async function* recordsFrom(
  path: string,
  names: readonly string[],
  fromRow: number,
): AsyncIterable<DatastoreRecord> {
  let at = -1
  for await (const cells of filledRows(path)) {
    if (at >= fromRow) yield Object.fromEntries(names.map((name, place) => [name, cells[place] || null]))
    at += 1
  }
}

async function* filledRows(path: string): AsyncIterable<string[]> {
  for await (const some of readTable(path, readLimits))
    for (const { cells } of some) {
      const texts = cells.map(cellText)
      if (texts.some((text) => text.trim() !== '')) yield texts
    }
}

/** As a DataStore takes them: no quotation mark, no underscore at the beginning, none twice. */
function columnNames(cells: readonly string[]): string[] {
  const names: string[] = []
  for (const [place, cell] of cells.entries()) {
    const plain = cell.replaceAll('"', '').trim().replace(/^_+/, '').slice(0, longestName)
    const name = plain || columnLetter(place)
    const same = names.filter((one) => one === name || one.startsWith(`${name} `)).length
    names.push(same === 0 ? name : `${name} ${same + 1}`)
  }
  return names
}
