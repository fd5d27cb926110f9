import { hash } from 'node:crypto'
import type { RunEvent } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { badInput } from '../../graphql/faults.ts'
import { idOf } from '../../read-model/id.ts'
import { canonical } from '../rows/event-chain.ts'
import type { Repeatable } from './repeatable.input.ts'

/** The key that a client has made for one request, and the SHA-256 in hex by which the request is known again. */
export interface Repeat {
  key: string
  request: string
}

/** What is kept of an answer: enough to tell it again. Refusals are not kept, since nothing has happened. */
export interface Told {
  /** The runs that it was about. */
  runs: string[]
  /** What had happened in them. */
  kinds: RunEvent['type'][]
}

export interface Answered {
  request: string
  told: Told
}

/** Null where the client gives no key: then the same request twice is two requests. */
export function repeatOf(mutation: string, input: Repeatable): Repeat | null {
  const { clientMutationId, ...request } = input
  if (clientMutationId == null) return null
  const key = idOf(clientMutationId)
  if (key === null)
    throw badInput({
      id: '“clientMutationId” harus berupa UUID, misalnya 0193f0c4-1c5e-7000-8000-000000000000.',
      en: '“clientMutationId” is a UUID, such as 0193f0c4-1c5e-7000-8000-000000000000.',
    })
  return { key: key.toLowerCase(), request: hash('sha256', canonical({ mutation, request: { ...request } })) }
}

/** What the request led to when it came before, or that its key belongs to another one; null where it is new. */
export function toldBefore(answered: Answered | null, repeat: Repeat | null): Told | 'other-request' | null {
  if (!answered || !repeat) return null
  return answered.request === repeat.request ? answered.told : 'other-request'
}

/** The same client has had an answer under this key since it was looked for. */
export const isAnsweredMeanwhile = (fault: unknown): boolean =>
  (fault as { constraint?: string }).constraint === 'answered_request_pkey'

export const answeredUnder = (key: RawBuilder<unknown>) => sql`(
  select json_build_object('request', encode(a.request, 'hex'), 'told', a.told) from answered_request a
  where a.regency_id = current_regency() and a.person_id = current_person() and a.key = ${key}::uuid)`
