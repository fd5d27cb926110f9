import type { ListEntry } from '@satualur/engine'
import { takeStep } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'
import type { CopyDataListInput, CopyDataListResult } from './copy-data-list.type.ts'
import { DataListCopied } from './copy-data-list.type.ts'
import { dataListShape } from './data-list.shape.ts'
import type { DataList } from './data-list.type.ts'
import { ListStepNotTaken } from './list-step-not-taken.type.ts'
import { listOf, openingList } from './opening-list.ts'
import { isWritten, untilWritten } from '../until-written.ts'
import type { TakenStep } from './writing-entries.ts'
import { writingEntries } from './writing-entries.ts'

interface Found {
  isKnown: boolean
  today: string
  rows: { id: string; datasetId: string; entry: ListEntry }[]
}

/** Proposes for one year what is in force in another. */
export function copyDataList(
  context: Context,
  info: GraphQLResolveInfo,
  input: CopyDataListInput,
): Promise<typeof CopyDataListResult> {
  const { to } = input
  type Done = typeof CopyDataListResult
  return untilWritten<Done>(() =>
    asAdmin<Found, Done | 'again'>(context, reading(input, context.clock()), async (acting, found) => {
      const { locale, door, entry, clock } = acting
      if (!found!.isKnown) return new NotFound(locale)
      if (to < 2000 || to > 2999) return new ListStepNotTaken(locale, { type: 'YearUnclear' })
      const { today, rows } = found!
      const taken = rows.flatMap((row) => proposedAnew(row, today))
      if (taken.length === 0) return new ListStepNotTaken(locale, { type: 'NothingToCopy' })
      const isDone = await isWritten(() =>
        door.withinTogether(entry, [
          compile(openingList(to, clock(), entry.personId)),
          compile(writingEntries(taken, listOf(to), clock(), entry.personId)),
        ]),
      )
      if (!isDone) return 'again'
      const list = await readOne<DataList>(acting, info, {
        shape: dataListShape,
        asked: selectedBelow(info, 'DataListCopied', 'list', 'DataList'),
        where: (row) => sql`${row}.regency_id = current_regency() and ${row}.year = ${to}`,
      })
      return Object.assign(new DataListCopied(), { list, entryCount: taken.length })
    }),
  )
}

function proposedAnew({ id, datasetId, entry }: Found['rows'][number], on: string): TakenStep[] {
  if (entry.state !== 'in-force') return []
  const step = { type: 'propose' as const, content: entry.content, on }
  const after = takeStep(null, step)
  return 'refusal' in after ? [] : [{ id, revision: 0, datasetId, entry: after.entry, step }]
}

const reading = ({ list, to }: CopyDataListInput, now: number) =>
  compile(sql<Found>`select exists (select from data_list l where l.regency_id = current_regency() and l.id = ${idOf(list)}) as "isKnown", ${dayAt(instantOf(now))}::text as today, (select coalesce(json_agg(e), '[]') from (
      select new_id() as id, e.dataset_id as "datasetId", e.entry from list_entry e
      where e.regency_id = current_regency() and e.list_id = ${idOf(list)} and e.entry ->> 'state' = 'in-force'
        and not exists (select from list_entry there where there.regency_id = e.regency_id
          and there.list_id = ${listOf(to)} and there.dataset_id = e.dataset_id)
      order by e.title, e.id) e) as rows`)
