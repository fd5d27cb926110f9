import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Context } from '../../graphql/context.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { releaseShape } from './release.shape.ts'
import type { Release } from './release.type.ts'

/** A release as a member of a result tells it. */
export const releaseNow = (
  context: Context,
  info: GraphQLResolveInfo,
  member: string,
  id: string,
): Promise<Release | null> =>
  readOne<Release>(context, info, {
    shape: releaseShape,
    asked: selectedBelow(info, member, 'release', 'Release'),
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${id}`,
  })
