import type { GridColumn } from '@satualur/authoring'
import type { Key, Sop } from '@satualur/engine'

/** A column of the table, as one word. */
export type Column = 'number' | 'stage' | 'activity' | `role:${Key}` | 'needs' | 'waktu' | 'yields' | 'note'

/** A column whose cells are words. */
export type TextColumn = Exclude<Column, 'stage' | `role:${Key}`>

export const columnOfRole = (role: Key): Column => `role:${role}`

/** The performer whose column it is. */
export const roleOf = (column: Column): Key | null => (column.startsWith('role:') ? column.slice(5) : null)

export const isText = (column: Column): column is TextColumn => column !== 'stage' && roleOf(column) === null

/** From left to right; stages stand only where there are some. */
export function columnsOf({ roles, stages }: Pick<Sop, 'roles' | 'stages'>): Column[] {
  return [
    'number',
    ...(stages.length > 0 ? (['stage'] as const) : []),
    'activity',
    ...roles.map(({ key }) => columnOfRole(key)),
    'needs',
    'waktu',
    'yields',
    'note',
  ]
}

/** The column in the words of those who paste. Nothing is pasted into the stages. */
export function gridColumn(column: Column): GridColumn | null {
  if (column === 'stage') return null
  return isText(column) ? column : { role: roleOf(column)! }
}
