import type { DatasetFormat } from '@satualur/sop-format/folder'
import { Chance } from './chance.ts'
import { usualFigures } from './usual-figures.ts'

type TableFormat = DatasetFormat['format']
type Column = TableFormat['columns'][number]

/** Which table of a dataset: a period, and how often its figures were corrected. */
export interface Edition {
  /** Regency and dataset: what is large in one period is large in the next. */
  seed: string
  period: string
  corrections: number
}

/**
 * A made-up table that keeps its format, as CSV: a row for everything that the columns of its key can say together, and
 * figures as large as is usual. They move little from period to period, and a correction changes few of them.
 */
export function tableFigures(format: TableFormat, edition: Edition): string {
  const head = format.columns.map(({ name }) => name)
  const rows = keysOf(format).map((key) => {
    const size = new Chance(`${edition.seed} ${[...key.values()].join(' ')}`).next()
    return format.columns.map((column) => key.get(column.name) ?? figureOf(column, size, key, edition))
  })
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\n`).join('')
}

type Key = ReadonlyMap<string, string>

/** Every combination; a column beside the key with as many values as the first of it names the same things. */
function keysOf({ columns, primaryKey = [] }: TableFormat): Key[] {
  const choices = columns.filter(({ constraints }) => constraints?.enum)
  const [first, ...others] = choices.filter(({ name }) => primaryKey.includes(name))
  if (!first) throw new Error('a sample table needs a key of choices')
  const beside = choices.filter(({ name }) => !primaryKey.includes(name))
  const begun = valuesOf(first).map((value, index): [string, string][] => [
    [first.name, value],
    ...beside.map((column): [string, string] => [column.name, valuesOf(column)[index]!]),
  ])
  return others
    .reduce(
      (rows, column) => rows.flatMap((row) => valuesOf(column).map((value) => [...row, pair(column, value)])),
      begun,
    )
    .map((row) => new Map(row))
}

const pair = ({ name }: Column, value: string): [string, string] => [name, value]

const valuesOf = ({ constraints }: Column): string[] => (constraints?.enum ?? []).map(String)

/** A column follows how large the row is, a little on its own, and drifts with the periods. */
function figureOf(column: Column, size: number, key: Key, { seed, period, corrections }: Edition): string {
  const usual = usualFigures[seed]?.[column.name]
  if (!usual) throw new Error(`nobody has said how large ${column.name} of ${seed} usually is`)
  const [least, most] = usual
  const named = `${seed} ${[...key.values()].join(' ')} ${column.name}`
  const own = 0.1 * new Chance(named).next()
  const moved = 0.06 * new Chance(`${named} ${period}`).next()
  const mended = new Chance(`${named} ${period} ${corrections}`)
  const isMended = corrections > 0 && mended.isLucky(0.12)
  const share = 0.78 * size ** 1.4 + own + moved + (isMended ? 0.03 + 0.03 * mended.next() : 0)
  const figure = least + (most - least) * share
  return column.type === 'integer' ? String(Math.round(figure)) : figure.toFixed(1)
}

const csvCell = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
