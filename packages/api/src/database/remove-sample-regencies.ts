import pg from 'pg'
import { rm } from 'node:fs/promises'
import { FileStore } from '../files/file-store.ts'

/** What happened in a regency, from what refers to what is referred to; with an SOP go its versions and all about them. */
const happened = [
  'awaited_completion',
  'publication',
  'catalogue_file',
  'catalogue_dataset',
  'release',
  'list_step',
  'list_entry',
  'data_list',
  'class_decision',
  'metadata_answer',
  'table_waiver',
  'table_report',
  'table_format',
  'personal_data_judgement',
  'personal_data_report',
  'handover',
  'resource',
  'upload',
  'file',
  'assignment',
  'task',
  'archive_box',
  'tally_correction',
  'run_event',
  'run_archive',
  'turn',
  'run',
  'schedule',
  'sop',
  'calendar_revision',
  'tally',
  'opd_tally',
  'step_tally',
  'day_tally',
  'regency_tally',
  'phase_tally',
  'role_tally',
  'national_tally',
]

/**
 * Removes every sample regency whole and answers how many there were. For the owner alone: the app's login cannot delete
 * what happened. Each table is committed by itself, so that the checks of the next need not look through rows that this
 * very transaction has deleted; broken off half-way, it is finished by doing it again. Bytes that nobody else has a file of
 * go with them.
 */
export async function removeSampleRegencies(ownerUrl: string, filesFolder: string): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(`select set_config('app.house', 'whole', false)`)
    const { rows } = await owner.query<{ id: string }>('select id from regency where is_sample')
    const hashes = new Set<string>()
    for (const { id } of rows) {
      for (const hash of await hashesIn(owner, id)) hashes.add(hash)
      await removeSample(owner, id)
    }
    await removeBytes(owner, new FileStore(filesFolder), hashes)
    return rows.length
  } finally {
    await owner.end()
  }
}

async function hashesIn(owner: pg.Client, regency: string): Promise<string[]> {
  await owner.query(`select set_config('app.regency', $1, false)`, [regency])
  const { rows } = await owner.query<{ sha256: string }>(
    `select distinct encode(sha256, 'hex') as sha256 from file where regency_id = $1`,
    [regency],
  )
  return rows.map(({ sha256 }) => sha256)
}

async function removeBytes(owner: pg.Client, store: FileStore, hashes: ReadonlySet<string>): Promise<void> {
  const { rows } = await owner.query<{ id: string }>('select id from regency')
  const kept = new Set<string>()
  for (const { id } of rows) for (const hash of await hashesIn(owner, id)) kept.add(hash)
  for (const hash of hashes) if (!kept.has(hash)) await rm(store.pathOf(hash), { force: true })
}

async function removeSample(owner: pg.Client, id: string): Promise<void> {
  await owner.query(
    `select set_config('app.regency', $1, false), set_config('app.removing_sample', $1, false)`,
    [id],
  )
  for (const table of happened) await owner.query(`delete from ${table} where regency_id = $1`, [id])
  await owner.query('delete from regency where id = $1 and is_sample', [id])
}
