import type { FastifyRequest } from 'fastify'
import type { Syntax } from '../../publishing/catalogue/feed/feed-order.ts'

const syntaxOf: Record<string, Syntax | null> = {
  'text/html': null,
  'application/xhtml+xml': null,
  'text/turtle': 'ttl',
  'application/ld+json': 'jsonld',
}

/**
 * Which syntax of the feed a reader prefers to the page; null for people, and for whoever takes anything. Of what is
 * liked equally the page comes first, then what is named first.
 */
export function syntaxWanted({ headers }: Pick<FastifyRequest, 'headers'>): Syntax | null {
  const liked = (headers.accept ?? '')
    .split(',')
    .map(preferenceOf)
    .filter(({ type, quality }) => type in syntaxOf && quality > 0)
  const best = Math.max(0, ...liked.map(({ quality }) => quality))
  const first = liked.filter(({ quality }) => quality === best).map(({ type }) => syntaxOf[type] ?? null)
  return first.includes(null) ? null : (first[0] ?? null)
}

function preferenceOf(range: string): { type: string; quality: number } {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1)
  return { type, quality: Number.isFinite(quality) ? quality : 0 }
}
