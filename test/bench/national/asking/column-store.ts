import { chmod, mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { DuckDBInstance } from '@duckdb/node-api'
import type pg from 'pg'

const blocksPerPart = 65_536
const columns = `regency: 'SMALLINT', opd: 'SMALLINT', sop: 'VARCHAR', step: 'VARCHAR', role: 'VARCHAR', phase: 'VARCHAR',
  national_role: 'VARCHAR', closed_at: 'TIMESTAMP', verdict: 'VARCHAR', is_sent_back: 'BOOLEAN', attempt: 'SMALLINT',
  used_minutes: 'FLOAT'`

/**
 * The same closed tasks for an analyst: one Parquet file with everything that the questions need beside each task already
 * (phase, national role, the regency's local time, the verdict), sorted so that a question about one regency or one span
 * skips the rest, and an in-process column store to ask it.
 */
export class ColumnStore {
  readonly #connection: DuckDBConnection
  readonly #close: () => void
  readonly bytes: number
  #isOpen = true

  private constructor(connection: DuckDBConnection, close: () => void, bytes: number) {
    this.#connection = connection
    this.#close = close
    this.bytes = bytes
  }

  static async copy(owner: pg.Pool, folder: string, threads: number): Promise<ColumnStore> {
    await mkdir(folder, { recursive: true })
    // The database may run as another user than the bench.
    await chmod(folder, 0o777)
    const instance = await DuckDBInstance.create(':memory:', {
      threads: String(threads),
      temp_directory: join(folder, 'aside'),
      memory_limit: '4GB',
    })
    const connection = await instance.connect()
    const { rows } = await owner.query<{ blocks: number }>(
      `select (pg_relation_size('task') / current_setting('block_size')::int)::int as blocks`,
    )
    for (let part = 0; part * blocksPerPart <= rows[0]!.blocks; part++) {
      const text = join(folder, `part-${part}.csv`)
      await owner.query(copying(part * blocksPerPart, (part + 1) * blocksPerPart, text))
      await connection.run(`copy (from read_csv('${text}', header = false, nullstr = '', columns = {${columns}}))
        to '${join(folder, `part-${part}.parquet`)}' (format parquet)`)
      await rm(text)
    }
    const whole = join(folder, 'tasks.parquet')
    await connection.run(`copy (from '${join(folder, 'part-*.parquet')}' order by regency, closed_at)
      to '${whole}' (format parquet, compression zstd, row_group_size 40000)`)
    await connection.run(`create view task as from '${whole}'`)
    return new ColumnStore(connection, () => instance.closeSync(), (await stat(whole)).size)
  }

  async ask<Row>(sql: string): Promise<Row[]> {
    const reader = await this.#connection.runAndReadAll(sql)
    return reader.getRowObjectsJS() as Row[]
  }

  /** More than once does no harm. */
  close(): Promise<void> {
    if (this.#isOpen) {
      this.#connection.closeSync()
      this.#close()
    }
    this.#isOpen = false
    return Promise.resolve()
  }
}

const copying = (from: number, until: number, file: string) => `
  copy (select p.n, array_position(p.opds, t.opd_id), e.sop_key, t.step_key, t.role_key, part.phase, actor.national_role,
      t.closed_at at time zone p.zone, case when t.due_at is null then 'untimed' when t.closed_at <= t.due_at then 'on-time' else 'late' end,
      t.is_sent_back, t.attempt, t.used_minutes
    from task t join bench.place p on p.regency_id = t.regency_id
    join bench.edition e on e.place = p.n and e.version_id = t.version_id
    left join version_part part on part.regency_id = t.regency_id and part.version_id = t.version_id and part.step_key = t.step_key
    left join version_role actor on actor.regency_id = t.regency_id and actor.version_id = t.version_id and actor.role_key = t.role_key
    where t.status = 'completed' and t.ctid >= '(${from},0)' and t.ctid < '(${until},0)') to '${file}' (format csv)`
