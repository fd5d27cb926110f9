import type { FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { NotSignedInFault } from '../../database/door.ts'
import type { Refused } from '../../exports/told-input.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { keyOver, proofNeeded, scopesMissing } from '../../people/api-token/key-sentences.ts'
import type { Scope } from '../../people/api-token/scope.ts'
import { zone } from '../../regency/today.ts'
import { contextOf } from './request-context.ts'
import type { House } from '../house.ts'

/** Somebody who has proved that they may read what an address tells. */
export interface Reading {
  context: Context
  zone: string
}

/** Whoever has a session reads what they see; a key reads what its scopes open. */
export async function readingOf(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  scope: Scope,
): Promise<Reading | { refused: Refused }> {
  const context = contextOf(house, request, reply)
  try {
    const { entry, rows } = await house.door.ask<{ zone: string }>(
      tokenOf(context),
      compile(sql`select ${zone} as zone`),
    )
    if (entry.scopes && !entry.scopes.includes(scope))
      return { refused: { status: 403, sentence: scopesMissing([scope]) } }
    return { context, zone: rows[0]!.zone }
  } catch (fault) {
    if (!(fault instanceof NotSignedInFault)) throw fault
    return { refused: { status: 401, sentence: context.bearsKey ? keyOver : proofNeeded } }
  }
}
