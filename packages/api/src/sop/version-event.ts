import type { Instant } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { personShape } from '../people/person.shape.ts'
import type { Shape } from '../read-model/shape.ts'
import { column, instant, instantOf, reference } from '../read-model/shape.ts'
import type { VersionEvent } from './version-event.type.ts'

export const versionEventShape: Shape = {
  type: 'VersionEvent',
  table: 'version_event',
  reads: {
    id: column('id'),
    kind: column('kind'),
    person: reference(() => personShape, 'person_id'),
    at: instant('at'),
    note: column('note'),
  },
}

/** Enters into the history what the running statement does to these versions: rows with `regency_id` and `id`. */
export const recording = (
  versions: RawBuilder<unknown>,
  kind: VersionEvent['kind'],
  at: Instant,
  note: string | null = null,
) => sql`insert into version_event (regency_id, version_id, kind, person_id, at, note)
  select regency_id, id, ${kind}, current_person(), ${instantOf(at)}, ${note} from ${versions}`
