import type { DatastoreField, DatastoreRecord } from '../action/datastore.ts'
import { editedDataset, resourceFor, seenDataset, type Caller } from './caller.ts'
import type { ImitatedAction } from './dataset-actions.ts'
import type { Parameters } from './form.ts'
import type { StoredTable } from './portal-state.ts'
import { invalid, notFound } from './refusal.ts'

/** However many are asked for. */
const rowsAtMost = 32_000

/** What is not a table alone (an uploaded file, a link) is not edited by its table, unless the caller insists. */
function writable(caller: Caller, { resource_id, force }: Parameters): string {
  const { resource } = resourceFor(caller, resource_id, editedDataset)
  if (resource.url_type !== 'datastore' && force !== true)
    throw invalid({ 'read-only': ['Cannot edit read-only resource. Either pass "force=True" …'] })
  return resource.id
}

/** A resource says whether it has a table; the dataset has not changed by that. */
function flag({ state }: Caller, id: string, isActive: boolean): void {
  const dataset = state.datasetOfResource(id)!
  const resources = dataset.resources.map((one) =>
    one.id === id ? { ...one, datastore_active: isActive } : one,
  )
  state.put({ ...dataset, resources })
}

function tableOf({ state }: Caller, id: string) {
  const table = state.tables.get(id)
  if (!table) throw notFound(`Resource "${id}"`)
  return table
}

function checked(fields: readonly DatastoreField[], records: unknown): DatastoreRecord[] {
  const known = new Set(fields.map(({ id }) => id))
  const rows = (records ?? []) as DatastoreRecord[]
  const wrong = rows.flatMap((row) => fields.filter((field) => !isOfType(field, row[field.id])))[0]
  if (wrong) throw invalid({ records: [`invalid input syntax for type ${wrong.type}: "${wrong.id}"`] })
  const strange = rows.flatMap((row) => Object.keys(row)).find((key) => !known.has(key))
  if (strange !== undefined) throw invalid({ records: [`row has extra keys "${strange}"`] })
  return rows
}

/** As PostgreSQL would take it for a column of this type. */
function isOfType({ type = 'text' }: DatastoreField, value: unknown): boolean {
  if (value === null || value === undefined) return true
  switch (type) {
    case 'int':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
    case 'numeric':
      return typeof value === 'number'
    case 'bool':
      return typeof value === 'boolean'
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value))
    case 'timestamp':
    case 'timestamptz':
      return !Number.isNaN(Date.parse(String(value)))
    default:
      return true
  }
}

const infoOf = (given: readonly DatastoreField[], { id }: DatastoreField) => {
  const info = given.find((one) => one.id === id)?.info
  return info && { info }
}

/** What a table holds after rows have come; all of them, or none if one may not. */
function added({ primaryKey, records }: StoredTable, given: DatastoreRecord[], isInsert: boolean) {
  const keyOf = (row: DatastoreRecord) => JSON.stringify(primaryKey.map((column) => row[column]))
  if (primaryKey.length === 0) {
    if (!isInsert) throw invalid({ table: ['table does not have a unique key defined'] })
    return [...records, ...given]
  }
  const byKey = new Map(records.map((row) => [keyOf(row), row]))
  if (isInsert && given.some((row) => byKey.has(keyOf(row))))
    throw invalid({ records: ['duplicate key value violates unique constraint'] })
  for (const row of given) byKey.set(keyOf(row), row)
  return [...byKey.values()]
}

export const datastoreActions: Record<string, ImitatedAction> = {
  datastore_create: (caller, parameters) => {
    const id = writable(caller, parameters)
    const before = caller.state.tables.get(id)
    const given = (parameters['fields'] ?? []) as DatastoreField[]
    // A table that is there grows: what it had stays, but for what its data dictionary says now.
    const fields = before
      ? [
          ...before.fields.map((one) => ({ ...one, ...infoOf(given, one) })),
          ...given.filter((one) => !before.fields.some((other) => other.id === one.id)),
        ]
      : given
    const records = [...(before?.records ?? []), ...checked(fields, parameters['records'])]
    const primaryKey = (parameters['primary_key'] as string[] | undefined) ?? before?.primaryKey ?? []
    caller.state.tables.put(id, { fields, primaryKey, records })
    flag(caller, id, true)
    return { resource_id: id, method: 'insert', fields }
  },
  datastore_upsert: (caller, parameters) => {
    const id = writable(caller, parameters)
    const table = tableOf(caller, id)
    const given = checked(table.fields, parameters['records'])
    const records = added(table, given, parameters['method'] === 'insert')
    caller.state.tables.put(id, { ...table, records })
    return { resource_id: id, method: parameters['method'] ?? 'upsert' }
  },
  datastore_delete: (caller, parameters) => {
    const id = writable(caller, parameters)
    tableOf(caller, id)
    caller.state.tables.remove(id)
    flag(caller, id, false)
    return { resource_id: id }
  },
  datastore_search: (caller, { resource_id, limit, offset }) => {
    const { resource } = resourceFor(caller, resource_id, seenDataset)
    const { fields, records } = tableOf(caller, resource.id)
    const from = Number(offset ?? 0)
    const most = Math.min(Number(limit ?? 100), rowsAtMost)
    return {
      fields: [{ id: '_id', type: 'int' }, ...fields],
      records: records.slice(from, from + most).map((row, index) => ({ _id: from + index + 1, ...row })),
      total: records.length,
      limit: most,
      offset: from,
    }
  },
  datastore_info: (caller, { id }) => {
    const { resource } = resourceFor(caller, id, seenDataset)
    const { fields, records } = tableOf(caller, resource.id)
    return { meta: { count: records.length, table_type: 'BASE TABLE' }, fields }
  },
}
