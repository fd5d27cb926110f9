import { sql } from 'kysely'
import { resourceShape } from '../dataset/resource.shape.ts'
import { fileValue } from '../files/file-value.ts'
import { objectOf } from '../read-model/compose.ts'
import type { Read, Shape } from '../read-model/shape.ts'
import { column, instant, rowAt, value } from '../read-model/shape.ts'

/** Files and resources are kept by their ids and shown as they are; one that the regency does not have is shown as none. */
const entries: Read = {
  from: 'arguments',
  value: (draft, selected, depth) => {
    const resource = rowAt(depth + 1)
    const asked = selected
      .below('TaskDraftEntry')
      .filter(({ name }) => name === 'resource')
      .flatMap((field) => field.below('Resource'))
    return sql`(select coalesce(json_agg(json_build_object('key', e.entry ->> 'key', 'artefact', e.entry ->> 'artefact',
      'note', e.entry ->> 'note', 'link', e.entry -> 'link', 'file', ${fileValue(sql`(e.entry ->> 'file')::uuid`)},
      'resource', (select ${objectOf(resourceShape, asked, depth + 1)} from resource ${resource}
        where ${resource}.regency_id = ${draft}.regency_id and ${resource}.id = (e.entry ->> 'resource')::uuid)) order by e.place), '[]')
      from jsonb_array_elements(${draft}.content -> 'entries') with ordinality as e(entry, place))`
  },
}

export const taskDraftShape: Shape = {
  type: 'TaskDraft',
  table: 'task_draft',
  reads: {
    id: column('task_id'),
    revision: column('revision'),
    savedAt: instant('saved_at'),
    entries,
    outcome: value((draft) => sql`${draft}.content ->> 'outcome'`),
    reason: value((draft) => sql`${draft}.content ->> 'reason'`),
  },
}
