import type { DatastoreField, DatastoreRecord } from '../action/datastore.ts'
import { Halted, mayBeDone, resultOf, type Answer } from '../fault.ts'
import type { Portal } from '../portal.ts'
import { isOf, marked, shapeOf } from './table-mark.ts'
import type { DatastoreLoad } from './wanted.ts'

const rowsPerCall = 2_000
/** Attempts to begin a table anew, or to go on after an answer got lost, within one try. */
const mostSetbacks = 5

interface Table {
  /** It was made of these very bytes. */
  isOurs: boolean
  /** It was made by us of other bytes, with the same columns and the same key. */
  isFormer: boolean
  rows: number
}

/**
 * Makes the portal's table of a resource hold exactly these rows. A batch is written whole or not at all, so the number of
 * rows says where to go on, also after an answer got lost; a table of other bytes, or with rows too many, begins anew. Where
 * a key tells rows apart and the columns have stayed, a later version is written over the former one instead: whoever reads
 * meanwhile finds every row, as it was or as it is.
 */
export async function loadTable(
  portal: Portal,
  resourceId: string,
  sha256: string,
  load: DatastoreLoad,
): Promise<void> {
  let setbacks = 0
  /** Rows written over those of a former version within this try; they may be written twice. */
  let over = 0
  const forgive = (answer: Answer<unknown>) => {
    if (answer.kind === 'answered') return
    if (!mayBeDone(answer) || setbacks >= mostSetbacks) throw new Halted(answer)
    setbacks += 1
  }
  const create = (fields: readonly DatastoreField[]) => {
    const key = load.primaryKey ? { primary_key: [...load.primaryKey] } : {}
    return portal.call('datastore_create', {
      resource_id: resourceId,
      force: true,
      fields: marked(fields, sha256, load),
      ...key,
    })
  }
  for (;;) {
    const table = await tableOf(portal, resourceId, sha256, load)
    if (table?.isOurs && table.rows === load.rows) {
      await load.told?.(table.rows)
      return
    }
    if (setbacks >= mostSetbacks)
      throw new Halted({ kind: 'lies-about-success', said: 'done', about: 'datastore' })
    if (table?.isFormer && over < load.rows) {
      forgive(await writeFrom(portal, resourceId, load, over, (rows) => (over = rows)))
    } else if (table?.isFormer && table.rows === load.rows) {
      setbacks += 1
      forgive(await create(load.fields))
    } else if (table && (!table.isOurs || table.rows > load.rows)) {
      setbacks += 1
      over = 0
      forgive(await portal.call('datastore_delete', { resource_id: resourceId, force: true }))
    } else if (!table) {
      setbacks += 1
      forgive(await create(load.fields))
    } else forgive(await writeFrom(portal, resourceId, load, table.rows))
  }
}

async function tableOf(
  portal: Portal,
  resourceId: string,
  sha256: string,
  load: DatastoreLoad,
): Promise<Table | null> {
  const answer = await portal.call('datastore_search', {
    resource_id: resourceId,
    limit: 0,
    include_total: true,
  })
  if (answer.kind === 'not-found') return null
  const { fields, total } = resultOf(answer)
  const ours = fields.filter(({ id }) => id !== '_id')
  return {
    isOurs: isOf(ours, sha256),
    isFormer:
      load.primaryKey !== undefined &&
      !isOf(ours, sha256) &&
      shapeOf(ours) === shapeOf(marked(load.fields, sha256, load)),
    rows: total ?? 0,
  }
}

/** All that is missing, batch by batch, up to the first that is not answered well. */
async function writeFrom(
  portal: Portal,
  resourceId: string,
  load: DatastoreLoad,
  fromRow: number,
  wrote: (rows: number) => void = () => undefined,
): Promise<Answer<unknown>> {
  const method = load.primaryKey ? 'upsert' : 'insert'
  let rows = fromRow
  const write = async (records: DatastoreRecord[]) => {
    const answer = await portal.call('datastore_upsert', {
      resource_id: resourceId,
      force: true,
      method,
      records,
    })
    if (answer.kind !== 'answered') return answer
    rows += records.length
    wrote(rows)
    await load.told?.(rows)
    return answer
  }
  let batch: DatastoreRecord[] = []
  for await (const record of load.read(fromRow)) {
    batch.push(record)
    if (batch.length < rowsPerCall) continue
    const answer = await write(batch)
    if (answer.kind !== 'answered') return answer
    batch = []
  }
  return batch.length > 0 ? write(batch) : { kind: 'answered', result: null }
}
