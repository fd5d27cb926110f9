import { takeStep } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { NotAllowed, NotFound, refusingNotSignedIn } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'
import { maySpeakFor } from '../may-speak-for.ts'
import { isWritten, untilWritten } from '../until-written.ts'
import { classHistory } from '../information-class/class-history.ts'
import { ListStepNotTaken } from './list-step-not-taken.type.ts'
import { listOf, openingList } from './opening-list.ts'
import type { ProposeEntryInput, ProposeEntryResult } from './propose-entry.type.ts'
import type { Surroundings } from './proposing.ts'
import { proposedContent, proposedNow } from './proposing.ts'
import { writingEntries } from './writing-entries.ts'

interface Found extends Surroundings {
  newId: string
  /** The OPD of the dataset; null where there is no such dataset. */
  datasetOpdId: string | null
  isListed: boolean
}

/** Puts something new on the list of a year, as a proposal; the first one opens the list. */
export function proposeEntry(
  context: Context,
  info: GraphQLResolveInfo,
  input: ProposeEntryInput,
): Promise<typeof ProposeEntryResult> {
  const { locale, door, clock } = context
  const attempt = async (): Promise<typeof ProposeEntryResult | 'again'> => {
    const { entry: who, rows } = await door.ask<Found>(tokenOf(context), reading(input, clock()))
    const found = rows[0]!
    if (!maySpeakFor(who, input.content.producer, found.datasetOpdId)) return new NotAllowed(locale)
    if (input.dataset && !found.datasetOpdId) return new NotFound(locale)
    if (input.year < 2000 || input.year > 2999) return new ListStepNotTaken(locale, { type: 'YearUnclear' })
    if (found.isListed) return new ListStepNotTaken(locale, { type: 'OnListAlready' })
    const proposed = proposedContent(input.content, found)
    if (proposed === 'no such producer') return new NotFound(locale)
    if ('obstruction' in proposed) return new ListStepNotTaken(locale, proposed.obstruction)
    const step = { type: 'propose' as const, content: proposed.content, on: input.on ?? found.today }
    const taken = takeStep(null, step)
    if ('refusal' in taken) return new ListStepNotTaken(locale, taken.refusal)
    const row = { id: found.newId, revision: 0, datasetId: input.dataset ?? null, entry: taken.entry, step }
    const isDone = await isWritten(() =>
      door.withinTogether(who, [
        compile(openingList(input.year, clock(), who.personId)),
        compile(writingEntries([row], listOf(input.year), clock(), who.personId)),
      ]),
    )
    return isDone ? proposedNow({ ...context, entry: who }, info, row.id) : 'again'
  }
  return refusingNotSignedIn(locale, () => untilWritten(attempt))
}

const reading = ({ year, dataset, content }: ProposeEntryInput, now: number) =>
  compile(sql<Found>`select new_id() as "newId", ${dayAt(instantOf(now))}::text as today,
    (select o.key from opd o where o.regency_id = current_regency() and o.id = ${idOf(content.producer)}) as producer,
    (select d.opd_id from dataset d where d.regency_id = current_regency() and d.id = ${idOf(dataset ?? '')}) as "datasetOpdId",
    exists (select from list_entry e where e.regency_id = current_regency() and e.dataset_id = ${idOf(dataset ?? '')}
      and e.list_id = ${listOf(year)}) as "isListed",
    ${classHistory(sql`current_regency()`, sql`${idOf(dataset ?? '')}::uuid`)} as history`)
