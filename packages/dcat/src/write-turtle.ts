import { DataFactory, Writer } from 'n3'
import { prefixes, type Graph, type Term, type Value } from './graph.ts'

const { literal, namedNode, quad } = DataFactory
const a = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')

/** A graph as Turtle, media type `text/turtle`. Promise: the same graph, the same bytes. */
export function writeTurtle(graph: Graph): string {
  const writer = new Writer({ prefixes })
  for (const { iri, types, facts } of graph) {
    const subject = namedNode(iri)
    for (const type of types) writer.addQuad(quad(subject, a, named(type)))
    for (const [term, values] of facts)
      for (const value of values) writer.addQuad(quad(subject, named(term), written(value)))
  }
  return ended(writer)
}

/** Without a stream the writer answers at once. */
function ended(writer: Writer): string {
  let turtle: string | undefined
  writer.end((error: unknown, text: string) => {
    if (error) throw error
    turtle = text
  })
  if (turtle === undefined) throw new Error('The writer of Turtle has not come to its end.')
  return turtle
}

function named(term: Term) {
  const [prefix, name] = term.split(':') as [keyof typeof prefixes, string]
  return namedNode(prefixes[prefix] + name)
}

function written(value: Value) {
  if (value.kind === 'iri') return namedNode(value.iri)
  if (value.kind === 'typed') return literal(value.text, named(value.datatype))
  return value.language === null ? literal(value.text) : literal(value.text, value.language)
}
