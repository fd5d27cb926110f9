import type { ClassHistory, EntryContent } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Context } from '../../graphql/context.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import type { EntryContentInput } from './entry-content.input.ts'
import { contentOf } from './entry-content.input.ts'
import { listEntryShape } from './list-entry.shape.ts'
import type { ListEntry } from './list-entry.type.ts'
import type { ListObstruction } from './list-step-not-taken.type.ts'
import { EntryProposed } from './propose-entry.type.ts'

/** What a proposal is judged by beside its own words. */
export interface Surroundings {
  today: string
  /** Key of the OPD that is named as Produsen Data; null where there is none such. */
  producer: string | null
  /** Of the dataset that it is about. */
  history: ClassHistory
}

export function proposedContent(
  input: EntryContentInput | null | undefined,
  { producer, history }: Surroundings,
): { content: EntryContent | null } | { obstruction: ListObstruction } | 'no such producer' {
  if (!input) return { content: null }
  return producer === null ? 'no such producer' : contentOf(input, producer, history)
}

/** The entry as it was asked for, after it has been proposed. */
export async function proposedNow(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<EntryProposed> {
  const entry = await readOne<ListEntry>(context, info, {
    shape: listEntryShape,
    asked: selectedBelow(info, 'EntryProposed', 'entry', 'ListEntry'),
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${id}`,
  })
  return Object.assign(new EntryProposed(), { entry })
}
