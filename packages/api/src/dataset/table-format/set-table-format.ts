import type { TableFormat } from '@satualur/table-format'
import { formatFingerprint, toTableSchema } from '@satualur/table-format'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import { datasetShape } from '../dataset.shape.ts'
import type { Dataset } from '../dataset.type.ts'
import { asWalidata } from './as-walidata.ts'
import type { FormatRow } from './format-row.ts'
import { keptFormat, newestFormat } from './format-row.ts'
import type { SetTableFormatInput, SetTableFormatResult } from './set-table-format.type.ts'
import { TableFormatChanged, TableFormatSet, TableFormatUnsound } from './set-table-format.type.ts'
import './table-format.shape.ts'
import { wishedFormat } from './wished-format.ts'

interface Found {
  former: FormatRow | null
}

/** A new revision over the one that was read; what was checked under former ones keeps its reports. */
export function setTableFormat(
  context: Context,
  info: GraphQLResolveInfo,
  input: SetTableFormatInput,
): Promise<typeof SetTableFormatResult> {
  const reading = sql`(select json_build_object('former', ${newestFormat(sql`d.id`)})
    from dataset d where d.regency_id = current_regency() and d.id = ${idOf(input.dataset)})`
  return asWalidata<Found, typeof SetTableFormatResult>(context, reading, async (acting, found) => {
    const { locale } = acting
    if (!found) return new NotFound(locale)
    const former = found.former && keptFormat(found.former)
    const wished = wishedFormat(input, former, locale)
    if ('findings' in wished) return new TableFormatUnsound(locale, wished.findings)
    const told = (member: string) => datasetNow(acting, info, member, input.dataset)
    if (isSame(wished.format, former))
      return Object.assign(new TableFormatSet(), { dataset: await told('TableFormatSet') })
    const last = found.former?.revision ?? 0
    const isWritten = last === input.revision && (await write(acting, input.dataset, last + 1, wished.format))
    return isWritten
      ? Object.assign(new TableFormatSet(), { dataset: await told('TableFormatSet') })
      : new TableFormatChanged(locale, await told('TableFormatChanged'))
  })
}

const isSame = (one: TableFormat | null, other: TableFormat | null): boolean =>
  one && other ? formatFingerprint(one) === formatFingerprint(other) : one === other

/** Whoever comes first takes the revision. */
async function write(
  { door, entry, clock }: ActingAdmin,
  dataset: string,
  revision: number,
  format: TableFormat | null,
): Promise<boolean> {
  const schema = format && JSON.stringify(toTableSchema(format))
  const written = await door.within(
    entry,
    compile(sql`insert into table_format (regency_id, dataset_id, revision, schema, made_at, made_by)
      values (current_regency(), ${dataset}, ${revision}::int, ${schema}::jsonb, ${instantOf(clock())}, current_person())
      on conflict do nothing returning revision`),
  )
  return written.length > 0
}

async function datasetNow(
  acting: ActingAdmin,
  info: GraphQLResolveInfo,
  member: string,
  id: string,
): Promise<Dataset> {
  const dataset = await readOne<Dataset>(acting, info, {
    shape: datasetShape,
    asked: selectedBelow(info, member, 'dataset', 'Dataset'),
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${idOf(id)}`,
  })
  return dataset!
}
