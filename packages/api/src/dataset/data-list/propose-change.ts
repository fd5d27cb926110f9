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
import type { ProposeChangeInput, ProposeEntryResult } from './propose-entry.type.ts'
import type { Surroundings } from './proposing.ts'
import { proposedContent, proposedNow } from './proposing.ts'
import type { EntryRow } from './writing-entries.ts'
import { entryColumns, writingEntries } from './writing-entries.ts'

/** Proposes an entry anew after it was returned, a change of what is in force, or that it leaves the list. */
export function proposeChange(
  context: Context,
  info: GraphQLResolveInfo,
  input: ProposeChangeInput,
): Promise<typeof ProposeEntryResult> {
  const { locale, door, clock } = context
  const attempt = async (): Promise<typeof ProposeEntryResult | 'again'> => {
    const { entry: who, rows } = await door.ask<EntryRow & Surroundings>(
      tokenOf(context),
      reading(input, clock()),
    )
    const found = rows[0]
    if (!maySpeakFor(who, input.content?.producer, found?.opdId)) return new NotAllowed(locale)
    if (!found) return new NotFound(locale)
    const proposed = proposedContent(input.content, found)
    if (proposed === 'no such producer') return new NotFound(locale)
    if ('obstruction' in proposed) return new ListStepNotTaken(locale, proposed.obstruction)
    const step = { type: 'propose' as const, content: proposed.content, on: input.on ?? found.today }
    const taken = takeStep(found.entry, step)
    if ('refusal' in taken) return new ListStepNotTaken(locale, taken.refusal)
    const row = {
      id: found.id,
      revision: found.revision,
      datasetId: found.datasetId,
      entry: taken.entry,
      step,
    }
    const isDone = await isWritten(() =>
      door.within(who, compile(writingEntries([row], null, clock(), who.personId))),
    )
    return isDone ? proposedNow({ ...context, entry: who }, info, row.id) : 'again'
  }
  return refusingNotSignedIn(locale, () => untilWritten(attempt))
}

const reading = ({ entry, content }: ProposeChangeInput, now: number) =>
  compile(sql<EntryRow & Surroundings>`select ${entryColumns}, ${dayAt(instantOf(now))}::text as today,
    (select o.key from opd o where o.regency_id = e.regency_id and o.id = ${idOf(content?.producer ?? '')}) as producer,
    ${classHistory(sql`e.regency_id`, sql`e.dataset_id`)} as history
    from list_entry e where e.regency_id = current_regency() and e.id = ${idOf(entry)}`)
