import { counts } from './closings.ts'

/** A table of cells. */
export interface Cells {
  key: string
  /** Where its sums come from. */
  from: string
  /** Whether a piece makes about as many of them as it holds closings; no part of their key is null. */
  areMany?: true
}

/** How what has been summed comes into the cells of a table. */
export type Writing = (table: string, cells: Cells) => string

const measures = counts.split(', ')
const inserting = (table: string, { key, from }: Cells, rest: string) => `into_${table} as (
      insert into ${table} as cell (regency_id, ${key}, ${counts}) select place, ${key}, ${counts} from ${from}${rest})`

/** Where there are no cells. */
export const anew: Writing = (table, cells) => inserting(table, cells, '')

/** Where a cell is there already, it is more of it: asked of each. */
export const oneByOne: Writing = (table, cells) =>
  inserting(
    table,
    cells,
    `
      on conflict (regency_id, ${cells.key}) do update set ${measures
        .map((one) => `${one} = cell.${one} + excluded.${one}`)
        .join(', ')}`,
  )

/** The same of all at once: the cells of these months are read and matched, which a piece of few would pay for. */
export const matched: Writing = (table, cells) => {
  if (!cells.areMany) return oneByOne(table, cells)
  const { key, from } = cells
  const columns = key.split(', ')
  const [start, starts] = key.startsWith('month') ? ['month', 'by_opd'] : ['starts_on', from]
  const isSame = (cell: string) => columns.map((one) => `${cell}.${one} = more.${one}`).join(' and ')
  return `had_${table} as (
      update ${table} as cell set ${measures.map((one) => `${one} = cell.${one} + more.${one}`).join(', ')} from ${from} as more
      where cell.regency_id = place and ${isSame('cell')} and cell.${start} >= (select min(${start}) from ${starts})
        and cell.${start} <= (select max(${start}) from ${starts}) returning ${columns.map((one) => `cell.${one}`).join(', ')}),
    ${inserting(table, cells, ` as more where not exists (select from had_${table} as had where ${isSame('had')})`)}`
}
