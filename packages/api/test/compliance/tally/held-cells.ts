import type pg from 'pg'
import { tables } from '../../../src/compliance/question/question.ts'

const ofOneRegency = Object.keys(tables).filter((table) => table !== 'watched_tally')

/** What whoever watches all regencies holds of them together, and what it is the sum of; each as texts, in one order. */
export async function rowsOfWatched(
  owner: pg.Pool,
  watcher: string,
): Promise<Record<'held' | 'ofEach', string[]>> {
  const textsOf = async (cells: string) =>
    (
      await owner.query<{ cell: string }>(`select c::text as cell from (${cells}) c order by 1`, [watcher])
    ).rows.map(({ cell }) => cell)
  const key = 'phase, national_role'
  return {
    held: await textsOf(
      `select month, ${key}, ${measures.join(', ')} from watched_tally where regency_id = $1`,
    ),
    ofEach:
      await textsOf(`select month, ${key}, ${measures.map((one) => `sum(${one})`).join(', ')} from national_tally
      where regency_id <> $1 group by 1, 2, 3`),
  }
}
const measures = [
  ...['closed', 'on_time', 'late', 'excused', 'sent_back', 'reworked'],
  ...['used_seconds', 'late_seconds', 'used_histogram', 'waited_seconds'],
]

/** All that the cells of a regency hold, each as a text, in one order. */
export async function rowsOfTallies(owner: pg.Pool, regency: string): Promise<Record<string, string[]>> {
  const held: Record<string, string[]> = {}
  for (const table of ofOneRegency) {
    const { rows } = await owner.query<{ cell: string }>(
      `select t::text as cell from ${table} t where regency_id = $1 order by 1`,
      [regency],
    )
    held[table] = rows.map(({ cell }) => cell)
  }
  return held
}

type WrittenTogether = 'tally' | 'opd_tally' | 'step_tally'
const keyOf = `(to_jsonb(t) - $2::text[])::text`
const ofYear = (table: WrittenTogether) =>
  `regency_id = $1 and date_part('year', ${table === 'opd_tally' ? 'starts_on' : 'month'}) = $3`

/** How many closings each cell of a year has counted, by its key. */
export async function closedOfCells(
  owner: pg.Pool,
  table: WrittenTogether,
  regency: string,
  year: number,
): Promise<Map<string, number>> {
  const { rows } = await owner.query<{ key: string; closed: number }>(
    `select ${keyOf} as key, closed from ${table} t where ${ofYear(table)}`,
    [regency, measures, year],
  )
  return new Map(rows.map(({ key, closed }) => [key, closed]))
}

/** Removes every other cell of a year, and tells their keys. */
export async function removeHalf(
  owner: pg.Pool,
  table: WrittenTogether,
  regency: string,
  year: number,
): Promise<Set<string>> {
  const { rows } = await owner.query<{ key: string }>(
    `delete from ${table} t using (select key, row_number() over (order by key) as place from (
        select ${keyOf} as key from ${table} t where ${ofYear(table)}) keys) placed
      where ${ofYear(table)} and place % 2 = 0 and key = ${keyOf} returning key`,
    [regency, measures, year],
  )
  return new Set(rows.map(({ key }) => key))
}
