import type { Law } from './catalogue.ts'
import { node, type Node } from './graph.ts'
import { words } from './value.ts'

/** A law under the address where its text can be read: Indonesia has no ELI of its own. */
export const lawNode = ({ iri, title }: Law): Node =>
  node(iri, ['eli:LegalResource'], { 'dct:title': words(title) })
