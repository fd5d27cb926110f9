import pg from 'pg'
import type { WrittenRegency } from '../written-regency.ts'

const json = (value: object) => pg.escapeLiteral(JSON.stringify(value))

/** A file of the dataset is public. The dataset has a copy on a portal, with which something is wrong; a task waits for it. */
export function publishingRows({
  id,
  mark,
  admin,
  dataset,
  openTask,
  release,
  run,
  file,
}: WrittenRegency): string {
  const at = '2026-02-10T03:00:00Z'
  const trouble = { code: 'portal-down', data: {}, sentence: { id: mark, en: mark } }
  const drift = [{ resource: null, field: 'title', sent: mark, found: mark }]
  const described = {
    ...{ title: mark, keywords: [mark], producer: mark, region: { code: '33.99', name: mark } },
    ...{ walidata: { name: mark, email: null }, frequency: 'monthly', coverage: '2026' },
    ...{ isPriority: true, licence: 'cc-by', version: null },
  }
  const provenance = {
    sop: { key: 'sop-0', title: mark, number: mark, version: 1, ratifiedOn: null },
    ...{ opd: mark, period: '2026-01', steps: [], approval: null },
  }
  return `
    insert into release (regency_id, id, dataset_id, name, period, public_class, file_id, sha256, size, media_type, file_name, format,
      title, licence, metadata, provenance, run_id, released_at, released_by) values
      ('${id}', '${release}', '${dataset}', '${mark}', '2026-01', 'berkala', '${file}', sha256('${mark}'), 10, 'text/csv', '${mark}.csv',
        'CSV', '${mark} 2026-01', 'cc-by', ${json({ described, forms: [] })}, ${json(provenance)}, '${run}', '${at}', '${admin}');
    insert into portal (regency_id, address, organization, sealed_token, licence, fills_datastore, set_at, set_by) values
      ('${id}', 'https://data.${mark}.go.id', '${mark}', '${mark}', 'cc-by', false, '${at}', '${admin}');
    insert into publication (regency_id, dataset_id, public_class, state, revision, asked_at, trouble, drift) values
      ('${id}', '${dataset}', 'berkala', 'failed', 1, '${at}', ${json(trouble)}, ${json(drift)});
    insert into awaited_completion (regency_id, task_id, dataset_id, person_id, completion, asked_at) values
      ('${id}', '${openTask}', '${dataset}', '${admin}', ${json({ reason: mark })}, '${at}');`
}
