import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { VersionInput } from '../sop/version-refusal.type.ts'
import type { ShareResult } from './share.type.ts'

export async function withdrawVersion(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: VersionInput,
): Promise<typeof ShareResult> {
  throw new Error('withdrawVersion is being built')
}
