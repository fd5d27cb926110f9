import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { RevokeInput, RevokeResult } from './revoke-version.type.ts'

export async function revokeVersion(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: RevokeInput,
): Promise<typeof RevokeResult> {
  throw new Error('revokeVersion is being built')
}
