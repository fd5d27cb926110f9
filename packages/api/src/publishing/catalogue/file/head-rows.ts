type Cells = readonly string[]

/** What names the columns of a table, and the rows from the first one of data on. */
export interface Headed {
  head: Cells
  below: readonly Cells[]
}

/**
 * The first row that is as wide as any of the first ones names the columns; what stands above it is left out. A template has
 * their names for machines and their units below it: those are left out, these are told with the names.
 */
export function headed(rows: readonly Cells[], rowsAboveAtMost: number): Headed | null {
  const filled = rows.slice(0, rowsAboveAtMost + 1).map((cells) => cells.filter((cell) => cell.trim()).length)
  const at = filled.indexOf(Math.max(...filled))
  const head = rows[at]
  if (!head) return null
  const below = rows.slice(at + 1)
  const withoutNames = below[0] && areNames(below[0], head) ? below.slice(1) : below
  const [first, ...others] = withoutNames
  if (!first || !areInBrackets(first)) return { head, below: withoutNames }
  const isNumbering = first.every((cell, place) => cell.trim() === `(${place + 1})`)
  const told = (cell: string, place: number) => [cell, first[place]?.trim()].filter(Boolean).join(' ')
  return { head: isNumbering ? head : head.map(told), below: others }
}

const machineName = /^[\p{Ll}\d_]*\p{Ll}[\p{Ll}\d_]*$/u

/** "jumlah_anak" below "Jumlah anak": one of them has to say so, since codes may look like names. */
const areNames = (cells: Cells, head: Cells): boolean =>
  cells.every((cell) => machineName.test(cell.trim())) &&
  cells.some((cell, place) => cell.trim() === asName(head[place] ?? ''))

const asName = (title: string) =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '_')

const areInBrackets = (cells: Cells): boolean => cells.every((cell) => /^(\(.+\))?$/u.test(cell.trim()))
