import type { Key, Sop } from '@satualur/engine'

/** A column of the official table. */
export type GridColumn = 'number' | 'activity' | { role: Key } | 'needs' | 'waktu' | 'yields' | 'note'

/** The columns of an SOP's table in the order of the paper. */
export function gridColumns(sop: Sop): GridColumn[] {
  const performers = sop.roles.map(({ key }) => ({ role: key }))
  return ['number', 'activity', ...performers, 'needs', 'waktu', 'yields', 'note']
}

export function isSameColumn(one: GridColumn, other: GridColumn): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return one.role === other.role
}
