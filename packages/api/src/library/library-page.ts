import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { LibraryArguments, LibraryConnection } from './library-entry.type.ts'

export async function libraryPage(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: LibraryArguments,
): Promise<LibraryConnection> {
  throw new Error('libraryPage is being built')
}
