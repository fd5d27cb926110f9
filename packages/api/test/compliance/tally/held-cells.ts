import type pg from 'pg'

const tables = ['tally', 'opd_tally', 'step_tally', 'regency_tally', 'national_tally']

/** All that the cells of a regency hold, each as a text, in one order. */
export async function rowsOfTallies(owner: pg.Pool, regency: string): Promise<Record<string, string[]>> {
  const held: Record<string, string[]> = {}
  for (const table of tables) {
    const { rows } = await owner.query<{ cell: string }>(
      `select t::text as cell from ${table} t where regency_id = $1 order by 1`,
      [regency],
    )
    held[table] = rows.map(({ cell }) => cell)
  }
  return held
}
