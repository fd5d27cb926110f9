import type { DatastoreField, DatastoreRecord } from '../action/datastore.ts'
import { Halted, mayBeDone, resultOf, type Answer } from '../fault.ts'
import type { Portal } from '../portal.ts'
import type { DatastoreLoad } from './wanted.ts'

const rowsPerCall = 2_000
/** Attempts to begin a table anew, or to go on after an answer got lost, within one try. */
const mostSetbacks = 5
/** Stands in the data dictionary of every column: of which bytes the table was made. */
const markKey = 'satualur_sha256'

interface Table {
  isOurs: boolean
  rows: number
}

/**
 * Makes the portal's table of a resource hold exactly these rows. A batch is written whole or not at all, so the number
 * of rows says where to go on, also after an answer got lost; a table of other bytes, or with rows too many, begins anew.
 */
export async function loadTable(
  portal: Portal,
  resourceId: string,
  sha256: string,
  load: DatastoreLoad,
): Promise<void> {
  let setbacks = 0
  const forgive = (answer: Answer<unknown>) => {
    if (answer.kind === 'answered') return
    if (!mayBeDone(answer) || setbacks >= mostSetbacks) throw new Halted(answer)
    setbacks += 1
  }
  for (;;) {
    const table = await tableOf(portal, resourceId, sha256)
    if (table?.isOurs && table.rows === load.rows) return
    if (setbacks >= mostSetbacks)
      throw new Halted({ kind: 'lies-about-success', said: 'done', about: 'datastore' })
    if (table && (!table.isOurs || table.rows > load.rows)) {
      setbacks += 1
      forgive(await portal.call('datastore_delete', { resource_id: resourceId, force: true }))
    } else if (!table) {
      setbacks += 1
      const fields = load.fields.map((field) => marked(field, sha256))
      const key = load.primaryKey ? { primary_key: [...load.primaryKey] } : {}
      forgive(await portal.call('datastore_create', { resource_id: resourceId, force: true, fields, ...key }))
    } else forgive(await insertFrom(portal, resourceId, load, table.rows))
  }
}

async function tableOf(portal: Portal, resourceId: string, sha256: string): Promise<Table | null> {
  const answer = await portal.call('datastore_search', {
    resource_id: resourceId,
    limit: 0,
    include_total: true,
  })
  if (answer.kind === 'not-found') return null
  const { fields, total } = resultOf(answer)
  const ours = fields.filter(({ id }) => id !== '_id')
  return {
    isOurs: ours.length > 0 && ours.every(({ info }) => info?.[markKey] === sha256),
    rows: total ?? 0,
  }
}

const marked = (field: DatastoreField, sha256: string): DatastoreField => ({
  ...field,
  info: { ...field.info, [markKey]: sha256 },
})

/** All that is missing, batch by batch, up to the first that is not answered well. */
async function insertFrom(
  portal: Portal,
  resourceId: string,
  load: DatastoreLoad,
  fromRow: number,
): Promise<Answer<unknown>> {
  const method = load.primaryKey ? 'upsert' : 'insert'
  const insert = (records: DatastoreRecord[]) =>
    portal.call('datastore_upsert', { resource_id: resourceId, force: true, method, records })
  let batch: DatastoreRecord[] = []
  for await (const record of load.read(fromRow)) {
    batch.push(record)
    if (batch.length < rowsPerCall) continue
    const answer = await insert(batch)
    if (answer.kind !== 'answered') return answer
    batch = []
  }
  return batch.length > 0 ? insert(batch) : { kind: 'answered', result: null }
}
