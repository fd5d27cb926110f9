import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'
import { NotSignedInFault, UnstorableTextFault } from '../database/door.ts'
import type { Locale } from './locale.ts'
import { NotAllowed } from './refusal.ts'

/** Codes that speak of the request itself; their messages are for the reader. Everything else is a fault and is masked. */
const spokenCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** A query's way to say that its arguments make no sense; mutations refuse instead. */
export const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/** A query's way to say that the person may not ask it; mutations answer `NotAllowed`. */
export const notAllowedToAsk = (locale: Locale) =>
  new GraphQLError(new NotAllowed(locale).message, { extensions: { code: 'FORBIDDEN' } })

/** A fault tells the reader nothing but a short code under which the log holds the whole of it. */
export function maskFault(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  const { message, path, locations } = formatted
  if (original instanceof NotSignedInFault) {
    return { message: 'Sign in first.', ...(path && { path }), extensions: { code: 'UNAUTHENTICATED' } }
  }
  if (original instanceof UnstorableTextFault) {
    const message = 'A text among the arguments holds a character that cannot be kept (NUL).'
    return { message, ...(path && { path }), extensions: { code: 'BAD_USER_INPUT' } }
  }
  const code = formatted.extensions?.['code']
  if (spokenCodes.has(String(code)))
    return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } }
  return {
    message: 'Something went wrong on our side.',
    ...(path && { path }),
    extensions: { code: 'INTERNAL' },
  }
}
