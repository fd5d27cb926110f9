import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { RatifyInput, RatifyResult } from './ratify-version.type.ts'

export async function ratifyVersion(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: RatifyInput,
): Promise<typeof RatifyResult> {
  throw new Error('ratifyVersion is being built')
}
