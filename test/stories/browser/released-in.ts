import type { Story } from '../a-story.ts'

interface Released {
  dataset: string
  run: string
  task: string
}

const day = 86_400_000

/**
 * Releases in every standing that they can have, as of the newest file of the house, and a portal that would not take them:
 * written as they are kept, since what brings them about is asked elsewhere.
 */
export async function releasedIn({ owner }: Story, { dataset, run, task }: Released): Promise<void> {
  const client = await owner.connect()
  try {
    const { rows } = await client.query<{ regency: string; now: number }>(
      `select regency_id as regency, extract(epoch from uploaded_at)::float8 * 1000 as now from file order by uploaded_at desc limit 1`,
    )
    const { regency, now } = rows[0]!
    await client.query('begin')
    await client.query(`select set_config('app.regency', $1, true), set_config('app.now', $2, true)`, [
      regency,
      String(Math.round(now)),
    ])
    const released = standings.map((one) => ({ ...one, at: new Date(now + one.days * day) }))
    await client.query(releasing, [
      regency,
      dataset,
      run,
      task,
      JSON.stringify(released),
      JSON.stringify(said),
    ])
    await client.query(publication, [regency, dataset, JSON.stringify(trouble)])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}

const standings = [
  { period: '2026-T1', standing: 'replaced', days: -90 },
  { period: '2026-T1', standing: 'public', days: -60 },
  { period: '2026-T2', standing: 'withdrawn', days: -30 },
  { period: '2026-T3', standing: 'planned', days: 14 },
]

const releasing = `insert into release (regency_id, dataset_id, name, period, public_class, planned_class, planned_at, file_id, sha256,
    size, media_type, file_name, format, title, licence, metadata, provenance, run_id, task_id, released_at, released_by,
    replaced_at, withdrawn_at, withdrawn_by, withdrawal_reason, correction_reason)
  select $1, $2, 'Tabel', x.period, case x.standing when 'public' then d.information_class end,
    case x.standing when 'planned' then d.information_class end, case x.standing when 'planned' then f.uploaded_at end,
    f.id, f.sha256, f.size, f.media_type, f.name, 'CSV', 'Tabel ' || x.period, 'cc-by', $6::jsonb -> 'metadata', $6::jsonb -> 'provenance',
    $3, $4, x.at, f.uploaded_by, case x.standing when 'replaced' then x.at end,
    case x.standing when 'withdrawn' then x.at end, case x.standing when 'withdrawn' then f.uploaded_by end,
    case x.standing when 'withdrawn' then 'Angka dua desa tertukar' end,
    case x.standing when 'public' then 'Satu desa terhitung dua kali' end
  from jsonb_to_recordset($5::jsonb) as x(period text, standing text, at timestamptz),
    dataset d, (select * from file where regency_id = $1 order by uploaded_at desc limit 1) f
  where d.regency_id = $1 and d.id = $2`

const publication = `insert into publication (regency_id, dataset_id, public_class, state, revision, attempts, trouble, asked_at, portal_address)
  select $1, $2, d.information_class, 'failed', 1, 8, $3::jsonb, house_now(), 'https://data.contoh.invalid/dataset/jagung'
  from dataset d where d.regency_id = $1 and d.id = $2`

const trouble = {
  code: 'portal-down',
  sentence: { id: 'Portal tidak menjawab. Hubungi admin portal.', en: 'The portal does not answer.' },
}

const said = {
  metadata: {
    described: {
      ...{ title: 'Produksi Jagung menurut Kecamatan', keywords: ['jagung'], producer: 'Dinas Pertanian' },
      ...{ walidata: { name: 'Diskominfo', email: null }, frequency: 'quarterly', coverage: '2026' },
      ...{ region: { code: '35.16', name: 'Kabupaten Mojokerto' }, isPriority: false, licence: 'cc-by' },
      version: null,
    },
    forms: [],
  },
  provenance: {
    sop: { key: 'palapa', title: 'Input Data', number: null, version: 1, ratifiedOn: null },
    ...{ opd: 'Dinas Pertanian', period: null, steps: [], approval: null },
  },
}
