import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'
import { NotSignedInFault, UnstorableTextFault } from '../database/door.ts'
import type { Sentence } from './locale.ts'
import { notAllowed } from './refusal.ts'

/** What is wrong with a question, said where it is seen; the answer tells it in the reader's language. */
export class SpokenFault extends GraphQLError {
  readonly sentence: Sentence

  constructor(code: string, sentence: Sentence, status?: number) {
    super(sentence.en, { extensions: { code, ...(status && { http: { status } }) } })
    this.sentence = sentence
  }
}

/** A query's way to say that its arguments make no sense; mutations refuse instead. */
export const badInput = (sentence: Sentence) => new SpokenFault('BAD_USER_INPUT', sentence)

/** A query's way to say that the person may not ask it; mutations answer `NotAllowed`. */
export const notAllowedToAsk = () => new SpokenFault('FORBIDDEN', notAllowed)

/** Under which code and in which words a fault is told; null where parser, schema or Apollo have found words themselves. */
export function spokenOf(fault: unknown, code: unknown): SpokenFault | null {
  const cause = unwrapResolverError(fault)
  if (cause instanceof SpokenFault) return cause
  if (cause instanceof NotSignedInFault) return new SpokenFault('UNAUTHENTICATED', signInFirst)
  if (cause instanceof UnstorableTextFault) return badInput(unstorable)
  return foundWords.has(String(code)) ? null : new SpokenFault('INTERNAL', wentWrong)
}

/** Codes that speak of the request itself, to whoever has written it. Everything else is a fault and is masked. */
const foundWords = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** A fault tells the reader nothing but a short code under which the log holds the whole of it. */
export function maskFault(formatted: GraphQLFormattedError, fault: unknown): GraphQLFormattedError {
  const { message, path, locations, extensions } = formatted
  const spoken = spokenOf(fault, extensions?.['code'])
  const place = { ...(path && { path }) }
  if (spoken) return { message: spoken.message, ...place, extensions: { code: spoken.extensions['code'] } }
  return { message, ...(locations && { locations }), ...place, extensions: { code: extensions?.['code'] } }
}

export const wentWrong: Sentence = {
  id: 'Terjadi gangguan di pihak kami. Coba lagi; bila terulang, sampaikan kode ini kepada admin.',
  en: 'Something went wrong on our side. Try again; if it happens again, tell your admin this code.',
}
const signInFirst: Sentence = { id: 'Silakan masuk dahulu.', en: 'Sign in first.' }
const unstorable: Sentence = {
  id: 'Salah satu teks memuat karakter yang tidak dapat disimpan (NUL). Hapus karakter itu.',
  en: 'One of the texts holds a character that cannot be kept (NUL). Take it out.',
}
