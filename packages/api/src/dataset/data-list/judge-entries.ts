import type { IsoDate, ListStep } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import type { NotAllowed, NotSignedIn } from '../../graphql/refusal.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readAll } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'
import type {
  AgreeEntriesInput,
  AgreeEntriesResult,
  ReturnEntriesInput,
  ReturnEntriesResult,
} from './judge-entries.type.ts'
import { EntriesAgreed, EntriesReturned } from './judge-entries.type.ts'
import { listEntryShape } from './list-entry.shape.ts'
import type { ListEntry } from './list-entry.type.ts'
import { ListStepNotTaken } from './list-step-not-taken.type.ts'
import { isWritten, untilWritten } from '../until-written.ts'
import { takeTogether } from './take-together.ts'
import type { EntryRow } from './writing-entries.ts'
import { entryColumns, writingEntries } from './writing-entries.ts'

interface Found {
  today: string
  entries: EntryRow[]
}

const atMost = 100

/** The Forum agrees to what is proposed with these entries, and says which of them are data prioritas. */
export const agreeEntries = (
  context: Context,
  info: GraphQLResolveInfo,
  { entries, number, on, priorities }: AgreeEntriesInput,
): Promise<typeof AgreeEntriesResult> =>
  judge(context, entries, {
    stepOn: (id, today) => ({
      type: 'agree',
      number: number.trim(),
      isPriority: priorities?.includes(id) ?? false,
      on: on ?? today,
    }),
    telling: async (acting) => {
      const told = await toldEntries(acting, info, 'EntriesAgreed', entries)
      return Object.assign(new EntriesAgreed(), { entries: told })
    },
  })

/** The Forum gives what is proposed back to whoever proposed it, or takes back what it had agreed to. */
export const returnEntries = (
  context: Context,
  info: GraphQLResolveInfo,
  { entries, reason, on }: ReturnEntriesInput,
): Promise<typeof ReturnEntriesResult> =>
  judge(context, entries, {
    stepOn: (_, today) => ({ type: 'return', reason: reason.trim(), on: on ?? today }),
    telling: async (acting) => {
      const told = await toldEntries(acting, info, 'EntriesReturned', entries)
      return Object.assign(new EntriesReturned(), { entries: told })
    },
  })

interface Judgement<Done> {
  stepOn: (entry: string, today: IsoDate) => ListStep
  telling: (acting: ActingAdmin) => Promise<Done>
}

/** One step with several entries, taken with all of them or with none; where one changes meanwhile, all are judged again. */
function judge<Done>(
  context: Context,
  entries: readonly string[],
  judgement: Judgement<Done>,
): Promise<Done | NotSignedIn | NotAllowed | NotFound | ListStepNotTaken> {
  const ids = [...new Set(entries.map(idOf))]
  type Judged = Done | NotSignedIn | NotAllowed | NotFound | ListStepNotTaken
  return untilWritten<Judged>(() =>
    asAdmin<Found, Judged | 'again'>(context, reading(ids, context.clock()), async (acting, found) => {
      const { locale, door, entry, clock } = acting
      if (ids.length === 0 || ids.length > atMost)
        return new ListStepNotTaken(locale, { type: 'NothingChosen' })
      const { today, entries: rows } = found!
      if (rows.length < ids.length) return new NotFound(locale)
      const taken = takeTogether(rows, ({ id }) => judgement.stepOn(id, today))
      if ('obstructed' in taken)
        return new ListStepNotTaken(locale, taken.obstructed[0].obstruction, taken.obstructed)
      const writing = compile(writingEntries(taken.taken, null, clock(), entry.personId))
      const isDone = await isWritten(() => door.within(entry, writing))
      return isDone ? judgement.telling(acting) : 'again'
    }),
  )
}

const reading = (ids: readonly (string | null)[], now: number) =>
  compile(sql<Found>`select ${dayAt(instantOf(now))}::text as today, (select coalesce(json_agg(e), '[]') from (
      select ${entryColumns} from list_entry e where e.regency_id = current_regency() and e.id = any(${ids}::uuid[])
      order by e.title, e.id) e) as entries`)

const toldEntries = (acting: ActingAdmin, info: GraphQLResolveInfo, member: string, ids: readonly string[]) =>
  readAll<ListEntry>(acting, info, {
    shape: listEntryShape,
    asked: selectedBelow(info, member, 'entries', 'ListEntry'),
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = any(${ids}::uuid[])`,
    orderBy: (row) => sql`${row}.title, ${row}.id`,
  })
