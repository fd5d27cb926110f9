import type { Standard } from './catalogue.ts'
import { node, type Node } from './graph.ts'
import { words } from './value.ts'

/** What data keep to, under the address where it is told. */
export const standardNode = ({ iri, title }: Standard): Node =>
  node(iri, ['dct:Standard'], { 'dct:title': words(title) })
