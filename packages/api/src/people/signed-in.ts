import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Context } from '../graphql/context.ts'
import { readOne } from '../read-model/read.ts'
import { selectedOn } from '../read-model/selection.ts'
import { SignedIn } from './sign-in.type.ts'
import { viewerShape } from './viewer.shape.ts'
import type { Viewer } from './viewer.type.ts'

/** Whoever the session of this request belongs to. */
export const viewerOf = (
  context: Context,
  info: GraphQLResolveInfo,
  asked = selectedOn(info, 'Viewer'),
): Promise<Viewer | null> =>
  readOne<Viewer>(context, info, {
    shape: viewerShape(context.clock()),
    asked,
    where: (session) => sql`${session}.token_hash = ${context.token}`,
  })

/** The answer of every way in, to those whose session has just been opened. */
export async function signedIn(context: Context, info: GraphQLResolveInfo): Promise<SignedIn> {
  const asked = selectedOn(info, 'SignedIn').flatMap((field) => field.below('Viewer'))
  return Object.assign(new SignedIn(), { viewer: await viewerOf(context, info, asked) })
}
