import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { LibraryEntry } from './library-entry.type.ts'

export async function libraryEntry(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: string,
): Promise<LibraryEntry | null> {
  throw new Error('libraryEntry is being built')
}
