import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Context } from '../graphql/context.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { runCommentShape } from './run-comment.shape.ts'
import type { RunComment } from './run-comment.type.ts'

/** A comment as the client asked for it on that member of the result. */
export async function commentNow(
  context: Context,
  info: GraphQLResolveInfo,
  member: string,
  id: string,
): Promise<RunComment> {
  const comment = await readOne<RunComment>(context, info, {
    shape: runCommentShape,
    asked: selectedBelow(info, member, 'comment', 'RunComment'),
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${id}`,
  })
  return comment!
}
