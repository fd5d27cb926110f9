/** Short names of the vocabularies that a feed speaks. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A name of a vocabulary: `dct:title`. */
export type Term = `${keyof typeof prefixes}:${string}`

export type Value =
  | { kind: 'iri'; iri: string }
  | { kind: 'text'; text: string; language: 'id' | 'en' | null }
  | { kind: 'typed'; text: string; datatype: Term }

/** All that a feed says of one thing. There are no blank nodes: every thing has its own IRI, the same in every feed. */
export interface Node {
  iri: string
  types: readonly Term[]
  facts: readonly (readonly [Term, readonly Value[]])[]
}

/** Every thing once: the catalogue first, the others by their IRIs. */
export type Graph = readonly Node[]

/** A node without what is not known, and without anything said twice. */
export function node(
  iri: string,
  types: readonly Term[],
  facts: Partial<Record<Term, readonly (Value | null)[]>>,
): Node {
  const known = Object.entries(facts).map(([term, values]) => [term as Term, different(values!)] as const)
  return { iri, types, facts: known.filter(([, values]) => values.length > 0) }
}

function different(values: readonly (Value | null)[]): Value[] {
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return known
  return [...new Map(known.map((value) => [JSON.stringify(value), value])).values()]
}

/** Every thing once; the first of the nodes stays first. What several nodes say of one thing becomes one. */
export function graphOf(nodes: readonly Node[]): Graph {
  const things = new Map<string, Node>()
  for (const one of nodes) {
    const known = things.get(one.iri)
    things.set(one.iri, known ? both(known, one) : one)
  }
  const [first, ...others] = things.values()
  return first ? [first, ...others.sort((one, other) => (one.iri < other.iri ? -1 : 1))] : []
}

function both(one: Node, other: Node): Node {
  const facts = new Map(one.facts)
  for (const [term, values] of other.facts) {
    const known = facts.get(term) ?? []
    const news = values.filter((value) => !known.some((said) => isSame(said, value)))
    if (news.length > 0) facts.set(term, [...known, ...news])
  }
  return { iri: one.iri, types: [...new Set([...one.types, ...other.types])], facts: [...facts] }
}

function isSame(one: Value, other: Value): boolean {
  if (one.kind === 'iri') return other.kind === 'iri' && one.iri === other.iri
  if (other.kind === 'iri' || one.text !== other.text) return false
  if (one.kind === 'typed') return other.kind === 'typed' && one.datatype === other.datatype
  return other.kind === 'text' && one.language === other.language
}
