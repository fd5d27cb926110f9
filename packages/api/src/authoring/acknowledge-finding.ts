import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../graphql/context.ts'
import type { AcknowledgeInput, AcknowledgeResult } from './acknowledgement.type.ts'

export async function acknowledgeFinding(
  _context: Context,
  _info: GraphQLResolveInfo,
  _input: AcknowledgeInput,
): Promise<typeof AcknowledgeResult> {
  throw new Error('acknowledgeFinding is being built')
}
