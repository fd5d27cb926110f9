import type { Column, TableFormat } from '../schema/table-format.ts'
import { cellText, type Row } from '../values/cell.ts'
import type { Header } from './header.ts'
import { folded, nearWord } from './near-word.ts'

interface Named {
  place: number
  written: string
}

/** Whether names that are not there are taken for those that were probably meant; that takes long where many are. */
export type Guessing = 'guessing' | 'by the letter'

/** Reads a row as the header of a format: by name, by title, and where neither is there, by what was probably meant. */
export function matchHeader({ columns }: TableFormat, { row, cells }: Row, guessing: Guessing): Header {
  const written = cells
    .map((cell, place) => ({ place, written: cellText(cell).trim() }))
    .filter((named) => named.written !== '')
  const places: (number | null)[] = columns.map(() => null)
  const [unknown, repeated] = [[] as Named[], [] as Header['repeated'][number][]]
  for (const named of written) {
    const index = columnNamed(columns, named.written, places)
    if (index === null) unknown.push(named)
    else if (places[index] !== null) repeated.push({ ...named, first: places[index]! })
    else places[index] = named.place
  }
  const { misspelt, extra } =
    guessing === 'guessing' ? meantBy(unknown, columns, places) : { misspelt: [], extra: unknown }
  return {
    row,
    places,
    misspelt,
    extra,
    repeated,
    isInOrder: isRising(places),
    width: (written.at(-1)?.place ?? -1) + 1,
  }
}

/** The column of this name; or else of this title, first one that has not been found yet: titles may be alike. */
function columnNamed(
  columns: readonly Column[],
  written: string,
  places: readonly (number | null)[],
): number | null {
  const text = folded(written)
  const byName = columns.findIndex(({ name }) => folded(name) === text)
  if (byName >= 0) return byName
  const titled = columns.flatMap(({ title }, index) =>
    title !== undefined && folded(title) === text ? [index] : [],
  )
  return titled.find((index) => places[index] === null) ?? titled[0] ?? withUnit(columns, written)
}

/** "Cakupan (persen)", or with the sign of a unit, for a column of that unit. */
function withUnit(columns: readonly Column[], written: string): number | null {
  const [, bare = '', bracket] = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/.exec(written) ?? []
  if (bracket === undefined) return null
  const [text, word] = [folded(bare), bracket.trim().toLowerCase()]
  const unit = unitSigns[word] ?? word
  const found = columns.findIndex(
    (column) =>
      column.unit?.toLowerCase() === unit &&
      [column.name, column.title ?? ''].some((name) => folded(name) === text),
  )
  return found < 0 ? null : found
}

const unitSigns: Record<string, string> = { '%': 'persen', rp: 'rupiah' }

function meantBy(unknown: readonly Named[], columns: readonly Column[], places: (number | null)[]) {
  const misspelt: Header['misspelt'][number][] = []
  const extra = unknown.filter((named) => {
    const open = columns.filter((_, index) => places[index] === null)
    const words = open.flatMap(({ name, title }) => (title === undefined ? [name] : [name, title]))
    const word = nearWord(named.written, words)
    const column = open.find(({ name, title }) => word !== null && (name === word || title === word))
    if (!column) return true
    places[columns.indexOf(column)] = named.place
    misspelt.push({ ...named, column })
    return false
  })
  return { misspelt, extra }
}

function isRising(places: readonly (number | null)[]): boolean {
  const found = places.filter((place) => place !== null)
  return found.every((place, index) => index === 0 || place > found[index - 1]!)
}
