import pg from 'pg'

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
  'regency_tally',
  'national_tally',
]

/**
 * Removes every sample regency whole and answers how many there were. For the owner alone: the app's login cannot delete
 * what happened. Each table is committed by itself, so that the checks of the next need not look through rows that this
 * very transaction has deleted; broken off half-way, it is finished by doing it again.
 */
export async function removeSampleRegencies(ownerUrl: string): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(`select set_config('app.house', 'whole', false)`)
    const { rows } = await owner.query<{ id: string }>('select id from regency where is_sample')
    for (const { id } of rows) await removeSample(owner, id)
    return rows.length
  } finally {
    await owner.end()
  }
}

async function removeSample(owner: pg.Client, id: string): Promise<void> {
  await owner.query(
    `select set_config('app.regency', $1, false), set_config('app.removing_sample', $1, false)`,
    [id],
  )
  for (const table of happened) await owner.query(`delete from ${table} where regency_id = $1`, [id])
  await owner.query('delete from regency where id = $1 and is_sample', [id])
}
