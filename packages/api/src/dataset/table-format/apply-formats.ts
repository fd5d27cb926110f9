import type { Instant } from '@satualur/engine'
import type { DatasetFormat } from '@satualur/sop-format/folder'
import { formatFingerprint, toTableSchema } from '@satualur/table-format'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { foundBy } from '../../database/found-by.ts'
import type { EntityManager } from '../../database/orm.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { FormatRow } from './format-row.ts'
import { keptFormat, newestFormat } from './format-row.ts'

interface Former {
  key: string
  former: FormatRow | null
}

/** Formats by their dataset's key: one that says something else than the one in force is a revision more. */
export async function applyFormats(
  em: EntityManager,
  formats: readonly DatasetFormat[],
  { at, by }: { at: Instant; by: string | null },
): Promise<void> {
  if (formats.length === 0) return
  const reading = sql<Former>`select d.key, ${newestFormat(sql`d.id`)} as former
    from dataset d where d.regency_id = current_regency()`
  const { rows } = await em.getKysely().executeQuery(compile(reading))
  const formerBy = foundBy(rows, 'key')
  const revisions = formats.flatMap(({ dataset, format }) => {
    const { former } = formerBy(dataset)
    const kept = former && keptFormat(former)
    if (kept && formatFingerprint(kept) === formatFingerprint(format)) return []
    return [{ dataset, revision: (former?.revision ?? 0) + 1, schema: toTableSchema(format) }]
  })
  const writing = sql`insert into table_format (regency_id, dataset_id, revision, schema, made_at, made_by)
    select d.regency_id, d.id, x.revision, x.schema, ${instantOf(at)}, ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(revisions)}::jsonb) as x(dataset text, revision int, schema jsonb)
    join dataset d on d.regency_id = current_regency() and d.key = x.dataset`
  await em.getKysely().executeQuery(compile(writing))
}

/** Takes formats away by a revision that says so; what was checked under them keeps its reports. */
export async function pruneFormats(
  em: EntityManager,
  datasets: readonly string[],
  { at, by }: { at: Instant; by: string | null },
): Promise<void> {
  const removing = sql`insert into table_format (regency_id, dataset_id, revision, schema, made_at, made_by)
    select d.regency_id, d.id, (${newestFormat(sql`d.id`)} ->> 'revision')::int + 1, null, ${instantOf(at)}, ${by}::uuid
    from dataset d where d.regency_id = current_regency() and d.key = any(${datasets}::text[])`
  await em.getKysely().executeQuery(compile(removing))
}
