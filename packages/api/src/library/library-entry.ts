import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Context } from '../graphql/context.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { isListed, libraryEntryShape } from './library-entry.shape.ts'
import type { LibraryEntry } from './library-entry.type.ts'
import { nationalEntry } from './national-entries.ts'

/** One entry, whoever made it. The database is asked for a national one too, since it tells whether anybody is signed in. */
export async function libraryEntry(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<LibraryEntry | null> {
  const shared = await readOne<LibraryEntry>(context, info, {
    shape: libraryEntryShape,
    where: (entry) => sql`${entry}.id = ${idOf(id)} and ${isListed(entry)}`,
  })
  return shared ?? nationalEntry(id)
}
