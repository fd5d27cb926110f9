import type { DatastoreField } from '../action/datastore.ts'
import type { DatastoreLoad } from './wanted.ts'

/** Stands in the data dictionary of every column: of which bytes the table was made. */
const bytesKey = 'satualur_sha256'
/** Stands in that of the first one: which columns it was made with, by which key. The portal names types in words of its own. */
const shapeKey = 'satualur_columns'

/** The columns of a table as it is made, with what it is known again by. */
export const marked = (
  fields: readonly DatastoreField[],
  sha256: string,
  { primaryKey = [] }: Pick<DatastoreLoad, 'primaryKey'>,
): DatastoreField[] =>
  fields.map((field, index) => ({
    ...field,
    info: {
      ...field.info,
      [bytesKey]: sha256,
      ...(index === 0 && {
        [shapeKey]: JSON.stringify([primaryKey, fields.map(({ id, type }) => [id, type])]),
      }),
    },
  }))

/** Whether a table was made of these bytes. */
export const isOf = (fields: readonly DatastoreField[], sha256: string): boolean =>
  fields.length > 0 && fields.every(({ info }) => info?.[bytesKey] === sha256)

/** The columns and the key that a table was made with; null for one that is not ours. */
export const shapeOf = (fields: readonly DatastoreField[]): string | null =>
  fields[0]?.info?.[shapeKey] ?? null
