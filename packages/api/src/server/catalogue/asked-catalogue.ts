import type { Locale } from '@satualur/engine'
import type { FastifyRequest } from 'fastify'
import type { Statement } from '../../database/door.ts'
import type { PageReader } from '../../publishing/catalogue/page/reader.ts'
import { readerOf } from '../../publishing/catalogue/page/reader.ts'
import type { PublicCatalogue } from '../../publishing/catalogue/public-catalogue.ts'
import { originOf } from '../request/origin.ts'
import type { Desk } from './catalogue-routes.ts'

/** The parameters of an address, each at its first place. */
export const askedOf = ({ url }: FastifyRequest): URLSearchParams => new URL(url, 'http://-').searchParams

/** The address says it, so that a page is the same for whoever it is passed on to. */
export const localeAsked = (request: FastifyRequest): Locale =>
  askedOf(request).get('lang') === 'en' ? 'en' : 'id'

export const houseAddress = ({ settings }: Desk, request: FastifyRequest): string =>
  settings.publicUrl ?? originOf(request)

export const pageReader = (desk: Desk, request: FastifyRequest, catalogue: PublicCatalogue): PageReader =>
  readerOf(localeAsked(request), houseAddress(desk, request), catalogue)

/** What a key of ours can be; whatever else stands in an address names nothing. */
const keyForm = /^[a-z0-9][a-z0-9_.-]{0,199}$/i
export const isKey = (text: string): boolean => keyForm.test(text)

/** What an open catalogue answers about what these keys name; null for a closed one as for none. */
export async function askCatalogue<Answer>(
  { door }: Desk,
  [catalogue, ...others]: readonly [string, ...string[]],
  statement: Statement,
): Promise<Answer | null> {
  if (![catalogue, ...others].every(isKey)) return null
  return (await door.show<Answer>(catalogue, statement))[0] ?? null
}
