import { sql } from 'kysely'
import { fileValue } from '../files/file-value.ts'
import { personShape } from '../people/person.shape.ts'
import type { Row, Shape } from '../read-model/shape.ts'
import { column, instant, reference, value } from '../read-model/shape.ts'

/** Whether both are versions of one resource. */
const isSameResource = (one: Row, other: Row) => sql`${other}.regency_id = ${one}.regency_id
  and ${other}.dataset_id = ${one}.dataset_id and ${other}.name = ${one}.name
  and ${other}.period is not distinct from ${one}.period`

export const resourceShape: Shape = {
  type: 'Resource',
  table: 'resource',
  reads: {
    id: column('id'),
    name: column('name'),
    format: column('format'),
    period: column('period'),
    file: value((resource) => fileValue(sql`${resource}.file_id`)),
    url: value((resource) => sql`coalesce(${resource}.url, '/files/' || ${resource}.file_id)`),
    addedAt: instant('added_at'),
    addedBy: reference(() => personShape, 'added_by'),
    versions: {
      from: 'many',
      shape: () => resourceShape,
      where: isSameResource,
      orderBy: (version) => sql`${version}.added_at desc, ${version}.id desc`,
    },
  },
}

/** Of each resource the newest version. */
export const isNewest = (resource: Row) => sql`not exists (select from resource newer
  where ${isSameResource(resource, sql`newer`)}
    and (newer.added_at, newer.id) > (${resource}.added_at, ${resource}.id))`
