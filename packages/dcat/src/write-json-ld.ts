import { prefixes, type Graph, type Value } from './graph.ts'

/**
 * A graph as JSON-LD 1.1, media type `application/ld+json`. Its context stands in it, so that no reader has to fetch one.
 * Promise: the same graph, the same bytes.
 */
export function writeJsonLd(graph: Graph): string {
  const nodes = graph.map(({ iri, types, facts }) => ({
    '@id': iri,
    '@type': types,
    ...Object.fromEntries(facts.map(([term, values]) => [term, values.map(written)])),
  }))
  return `${JSON.stringify({ '@context': prefixes, '@graph': nodes }, null, 2)}\n`
}

function written(value: Value): Record<string, string> {
  if (value.kind === 'iri') return { '@id': value.iri }
  if (value.kind === 'typed') return { '@value': value.text, '@type': value.datatype }
  return value.language === null
    ? { '@value': value.text }
    : { '@value': value.text, '@language': value.language }
}
