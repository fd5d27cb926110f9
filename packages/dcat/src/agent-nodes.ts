import { localAuthorityNode } from './authority.ts'
import type { Agent, Contact, Region } from './catalogue.ts'
import { node, type Node } from './graph.ts'
import type { Iris } from './iris.ts'
import { iri, maybeIri, text } from './value.ts'

/** An office of the regency, and its page. */
export function agentNodes({ key, name, homepage }: Agent, iris: Iris): Node[] {
  return [
    node(iris.agent(key), ['foaf:Agent', 'prov:Agent'], {
      'foaf:name': [text(name, 'id')],
      'dct:type': [iri(localAuthorityNode.iri)],
      'foaf:homepage': [maybeIri(homepage)],
    }),
    ...documentNodes(homepage),
  ]
}

export const documentNodes = (address: string | null): Node[] =>
  address === null ? [] : [node(address, ['foaf:Document'], {})]

/** The EU's list of places knows no regency: the code of Kemendagri names it, under an address of our own. */
export const regionNode = (region: Region, iris: Iris): Node =>
  node(iris.region(region), ['dct:Location'], {
    'dct:identifier': [text(region.code)],
    'skos:prefLabel': [text(region.name, 'id')],
  })

/** vcard:Organization is a vcard:Kind; both are said, since whoever checks may not know it. */
export const contactNode = (address: string, { name, email, page }: Contact): Node =>
  node(address, ['vcard:Kind', 'vcard:Organization'], {
    'vcard:fn': [text(name, 'id')],
    'vcard:hasEmail': [maybeIri(email === null ? null : `mailto:${email}`)],
    'vcard:hasURL': [maybeIri(page)],
  })
