import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Working } from '../../jobs/work.ts'
import type { OfDataset } from './queueing.ts'

/** How much of a piece stands in the portal's own table. */
export interface KeptLoad {
  /** That have been counted there. */
  rows: number
  /** Of the approved file, without header, blank ones and what stands below. */
  expected: number
}

const millisecondsBetween = 1_000

/**
 * Keeps how far the tables of a dataset are, where every process sees it: once a second, and at the end. What stands there is
 * said with it, so that whoever dies in the middle leaves the last word of it.
 */
export class TableProgress {
  readonly #of: OfDataset
  readonly #working: Working
  #keptAt: Instant = -Infinity

  /** Says that the job is still at it. */
  readonly keepOn: () => Promise<void>

  constructor(of: OfDataset, working: Working, keepOn: () => Promise<void>) {
    this.#of = of
    this.#working = working
    this.keepOn = keepOn
  }

  async tell(piece: string, { rows, expected }: KeptLoad): Promise<void> {
    const now = performance.now()
    if (rows < expected && now - this.#keptAt < millisecondsBetween) return
    this.#keptAt = now
    await this.keepOn()
    const { door, changes } = this.#working
    const load = JSON.stringify({ [piece]: { rows, expected } })
    await door.askAs(
      'app.regency',
      this.#of.regency,
      compile(sql`update publication set table_loads = coalesce(table_loads, '{}') || ${load}::jsonb
        where regency_id = current_regency() and dataset_id = ${this.#of.dataset}`),
    )
    changes.publish(this.#of.regency, 'following')
  }
}
