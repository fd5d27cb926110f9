import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'
import { classHistory, writingDecisions } from '../information-class/class-history.ts'
import { isStillPublic } from '../information-class/closing.ts'
import type { BringListIntoForceInput, BringListIntoForceResult } from './bring-list-into-force.type.ts'
import { ListInForce } from './bring-list-into-force.type.ts'
import { dataListShape } from './data-list.shape.ts'
import type { DataList } from './data-list.type.ts'
import type { EnactedRow } from './enacted-datasets.ts'
import { addingDatasets, changingDatasets, decisionsOf, enactedDatasets } from './enacted-datasets.ts'
import type { ListObstruction, ObstructedEntry } from './list-step-not-taken.type.ts'
import { ListStepNotTaken } from './list-step-not-taken.type.ts'
import { isWritten, untilWritten } from '../until-written.ts'
import { takeTogether } from './take-together.ts'
import { proposalOf } from './told-entry.ts'
import { entryColumns, writingEntries } from './writing-entries.ts'

interface Found {
  isKnown: boolean
  today: string
  /** Of all datasets, so that new ones take others. */
  keys: string[]
  rows: EnactedRow[]
}

/** A decree sets all that the Forum has agreed to: entries, their datasets and what was decided on their classes at once. */
export function bringListIntoForce(
  context: Context,
  info: GraphQLResolveInfo,
  input: BringListIntoForceInput,
): Promise<typeof BringListIntoForceResult> {
  const reading = readingAgreed(input.list, context.clock())
  type Done = typeof BringListIntoForceResult
  return untilWritten<Done>(() =>
    asAdmin<Found, Done | 'again'>(context, reading, async (acting, found) => {
      const { locale, door, entry, clock } = acting
      const { isKnown, today, keys, rows } = found!
      if (!isKnown) return new NotFound(locale)
      const [first] = rows
      if (!first) return new ListStepNotTaken(locale, { type: 'NothingAgreed' })
      const on = input.on ?? today
      const enacted = takeTogether(rows, () => ({ type: 'enact', number: input.number.trim(), on }))
      if ('obstructed' in enacted)
        return new ListStepNotTaken(locale, enacted.obstructed[0].obstruction, enacted.obstructed)
      const decided = decisionsOf(rows)
      if ('obstructed' in decided)
        return new ListStepNotTaken(locale, decided.obstructed[0].obstruction, decided.obstructed)
      const datasets = enactedDatasets(rows, keys)
      const named = enacted.taken.map((taken, index) => ({ ...taken, datasetId: rows[index]!.enactedId }))
      const isDone = await isWritten(() =>
        door.withinTogether(entry, [
          compile(addingDatasets(datasets.filter(({ isNew }) => isNew))),
          compile(sql`with decided as (${writingDecisions(decided.rows, clock(), entry.personId)})
          select none_unless(count(*) = ${decided.rows.length}::int) from decided`),
          compile(
            changingDatasets(
              datasets.filter(({ isNew }) => !isNew),
              today,
            ),
          ),
          compile(writingEntries(named, null, clock(), entry.personId)),
        ]),
      ).catch(unlessPublic)
      if (isDone === 'public') return new ListStepNotTaken(locale, stillPublic, exceptedNow(rows))
      if (!isDone) return 'again'
      return Object.assign(new ListInForce(), {
        list: await listNow(acting, info, input.list),
        entryCount: rows.length,
      })
    }),
  )
}

const stillPublic: ListObstruction = { type: 'StillPublic' }

function unlessPublic(fault: unknown): 'public' {
  if (isStillPublic(fault)) return 'public'
  throw fault
}

/** What the decree would except that was not before. */
const exceptedNow = (rows: readonly EnactedRow[]): ObstructedEntry[] =>
  rows
    .filter(
      ({ entry, history }) =>
        proposalOf(entry)?.content?.classDecision.class === 'dikecualikan' &&
        history.at(-1)?.class !== 'dikecualikan',
    )
    .map(({ id, title }) => ({ id, title, obstruction: stillPublic }))

const readingAgreed = (list: string, now: number) =>
  compile(sql<Found>`select exists (select from data_list l where l.regency_id = current_regency() and l.id = ${idOf(list)}) as "isKnown", ${dayAt(instantOf(now))}::text as today,
    (select coalesce(json_agg(d.key), '[]') from dataset d where d.regency_id = current_regency()) as keys,
    (select coalesce(json_agg(e), '[]') from (
      select ${entryColumns}, coalesce(e.dataset_id, new_id()) as "enactedId",
        ${classHistory(sql`e.regency_id`, sql`e.dataset_id`)} as history
      from list_entry e where e.regency_id = current_regency() and e.list_id = ${idOf(list)}
        and e.standing in ('agreed', 'change-agreed') order by e.title, e.id) e) as rows`)

const listNow = (acting: ActingAdmin, info: GraphQLResolveInfo, id: string): Promise<DataList | null> =>
  readOne<DataList>(acting, info, {
    shape: dataListShape,
    asked: selectedBelow(info, 'ListInForce', 'list', 'DataList'),
    where: (list) => sql`${list}.regency_id = current_regency() and ${list}.id = ${id}`,
  })
