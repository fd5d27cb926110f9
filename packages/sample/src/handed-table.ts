import { setTimeout as pause } from 'node:timers/promises'
import type { Acting, Bringing, House } from '@satualur/api'
import { added } from '@satualur/api'
import type { Key, Sop, Step } from '@satualur/engine'
import type { KnownRegency } from './known-regency.ts'

/** A table on its way into a run: whose it is, and what it says. */
export interface HandedTable {
  dataset: KnownRegency['datasets'][number]
  period: string
  text: string
}

/** Looking at a small table takes some milliseconds; a minute is for a machine that stands still. */
const [lookEvery, patience] = [15, 60_000]

/** Brings tables into runs as people do: a file, a resource of the dataset made of it, and a check in a thread. */
export class TableDesk {
  readonly #house: House
  readonly #files: Bringing
  readonly #regency: string

  constructor(house: House, files: Bringing, regency: string) {
    this.#house = house
    this.#files = files
    this.#regency = regency
  }

  /** Answers the resource's id, once somebody has looked at it. */
  async bring(acting: Acting, run: string, { dataset, period, text }: HandedTable): Promise<string> {
    const token = acting.token!
    const { id: file, sha256 } = await this.#files.bring(token, `${dataset.key}-${period}.csv`, text)
    const { entry } = await acting.door.ask(token, { sql: 'select', parameters: [] })
    const resource = await added(
      { ...acting, entry },
      { run, hasTableFormat: true },
      { datasetId: dataset.id, name: dataset.title, format: 'CSV', period, file, url: null },
    )
    await this.#isChecked(dataset.id, sha256)
    return resource
  }

  /** The open task of an act, by whose id it is completed. */
  async task(run: string, { act, attempt }: { act: Key; attempt: number }): Promise<string> {
    const [task] = await this.#ask<{ id: string }>(
      'select id from task where regency_id = current_regency() and run_id = $1 and act_key = $2 and attempt = $3',
      [run, act, attempt],
    )
    return task!.id
  }

  async #isChecked(dataset: string, sha256: string): Promise<void> {
    const { jobs, settings } = this.#house
    const asked = Date.now()
    while (Date.now() - asked < patience) {
      if (settings.jobs === 'by-hand') await jobs.run('evidence.check-table')
      const found = await this.#ask(
        `select 1 from table_report where regency_id = current_regency() and dataset_id = $1
          and sha256 = decode($2, 'hex') and compared_at is not null`,
        [dataset, sha256],
      )
      if (found.length > 0) return
      await pause(lookEvery)
    }
    throw new Error('nobody has looked at a table of the sample world')
  }

  #ask<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.#house.door.askAs<Row>('app.regency', this.#regency, { sql, parameters })
  }
}

/** Where the table of a run comes in: what takes resources by name, or else what the first row with an output yields. */
export function bringsTable(sop: Sop, step: Step): Key | null {
  const uses = sop.steps.flatMap((one) => one.yields.map((use) => ({ step: one.key, use })))
  const [place] = [...uses.filter(({ use }) => use.kinds?.includes('resource')), ...uses]
  return place?.step === step.key ? place.use.artefact : null
}
