import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Statement } from '../database/door.ts'
import type { Context } from '../graphql/context.ts'
import { readingById } from '../read-model/read-by-id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { sopVersionShape } from './sop.shape.ts'
import type { SopVersion } from './sop.type.ts'

/** Reads the version as the client asks for it in `member` of the result, to be sent along with what changes it. */
export const tellingVersion = (info: GraphQLResolveInfo, member: string, id: string): Statement =>
  readingById(info, `${member}.version`, sopVersionShape, id, () => asked(info, member))

export const toldVersion = (told: unknown[]): SopVersion => (told[0] as { node: SopVersion }).node

/** The version as it is now, for a member of the result that changes nothing. */
export async function versionNow(
  context: Context,
  info: GraphQLResolveInfo,
  member: string,
  id: string,
): Promise<SopVersion> {
  const version = await readOne<SopVersion>(context, info, {
    shape: sopVersionShape,
    asked: asked(info, member),
    where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${id}`,
  })
  if (!version) throw new Error(`version ${id} has gone while it was told of`)
  return version
}

const asked = (info: GraphQLResolveInfo, member: string) =>
  selectedBelow(info, member, 'version', 'SopVersion')
