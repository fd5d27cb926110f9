import { prefixes, type Graph, type Node, type Value } from './graph.ts'

/**
 * A graph as JSON-LD 1.1, media type `application/ld+json`, a line for each thing. Its context stands in it, so that no
 * reader has to fetch one. Promise: the same graph, the same bytes.
 */
export function writeJsonLd(graph: Graph): string {
  const things = graph.map((thing) => JSON.stringify(objectOf(thing)))
  return `{"@context":${JSON.stringify(prefixes)},"@graph":[\n${things.join(',\n')}\n]}\n`
}

const objectOf = ({ iri, types, facts }: Node): Record<string, unknown> => ({
  '@id': iri,
  '@type': types,
  ...Object.fromEntries(facts.map(([term, values]) => [term, values.map(written)])),
})

function written(value: Value): Record<string, string> {
  if (value.kind === 'iri') return { '@id': value.iri }
  if (value.kind === 'typed') return { '@value': value.text, '@type': value.datatype }
  return value.language === null
    ? { '@value': value.text }
    : { '@value': value.text, '@language': value.language }
}
