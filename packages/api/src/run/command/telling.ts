import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Statement } from '../../database/door.ts'
import type { Context } from '../../graphql/context.ts'
import { askFor } from '../../graphql/context.ts'
import { personShape } from '../../people/person.shape.ts'
import type { Person } from '../../people/person.type.ts'
import { readingById } from '../../read-model/read-by-id.ts'
import { readAll } from '../../read-model/read.ts'
import { hidden, selectedBelow, selectedOn } from '../../read-model/selection.ts'
import { runShape, taskShape } from '../run.shape.ts'
import type { Run } from '../run.type.ts'
import type { Task } from '../task.type.ts'

/** How the run is read as the client asked for it on that member of the result. */
export const readingRun = (info: GraphQLResolveInfo, id: string, member: string): Statement =>
  readingById(info, member, runShape, id, () =>
    selectedOn(info, member).flatMap((field) => field.below('Run')),
  )

/** How the task is read as the client asked for it on that member, with what refusals tell of it; not at all where nothing tells of it. */
export function readingTask(info: GraphQLResolveInfo, id: string, member: string): Statement | undefined {
  const fields = selectedOn(info, member)
  const isToldOf = fields.some(({ name }) => name === 'task' || name === 'performers' || name === 'choices')
  if (!isToldOf) return undefined
  return readingById(info, member, taskShape, id, () => [
    ...fields.flatMap((field) => field.below('Task')),
    ...fields.filter(({ name }) => name === 'performers'),
    ...(fields.some(({ name }) => name === 'choices') ? [hidden('actKey')] : []),
  ])
}

/** The task as it is now, as far as that member of the result tells of it. */
export async function taskNow(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
  member: string,
): Promise<Task | null> {
  const reading = readingTask(info, id, member)
  return reading ? nodeOf<Task>(await askFor(context, reading)) : null
}

export const runNow = async (
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
  member: string,
): Promise<Run> => nodeOf<Run>(await askFor(context, readingRun(info, id, member)))!

/** People as that member of the result tells of them; none where it does not. */
export async function peopleNow(
  context: Context,
  info: GraphQLResolveInfo,
  ids: readonly string[],
  member: string,
): Promise<Person[]> {
  const asked = selectedBelow(info, member, 'people', 'Person')
  if (asked.length === 0) return []
  return readAll<Person>(context, info, {
    shape: personShape,
    asked,
    where: (person) =>
      sql`${person}.regency_id = current_regency() and ${person}.id = any(${[...ids]}::uuid[])`,
    orderBy: (person) => sql`${person}.name, ${person}.id`,
  })
}

export const nodeOf = <Node>(rows: unknown[]): Node | null => (rows as { node: Node }[])[0]?.node ?? null
