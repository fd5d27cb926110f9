import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { isCollection, isNode, isPair, isScalar } from 'yaml'
import type { Revision } from './revision.ts'
import { revised } from './revision.ts'
import { flowYamlOf } from './write-yaml.ts'

/** A text with what it was parsed to. */
export interface Source {
  text: string
  document: Document
}

/** A part of `{ … }` or `[ … ]` with its place in the text. */
interface Part {
  name: string | null
  value: Node | null
  start: number
  end: number
}

/**
 * A collection in brackets after its revision: what is kept stays to the letter. Null where the parts change their
 * places and the brackets hold comments or several lines, which nothing could be said about then.
 */
export function rewriteFlow(source: Source, node: YAMLMap | YAMLSeq, revision: Revision): string | null {
  const { text } = source
  const parts = node.items.map(partOf)
  if (!parts.every((part) => part !== null) || parts.length === 0) return null
  const pieces = piecesOf(source, parts, revision)
  if (!pieces || pieces.length === 0) return null
  const [start, end] = node.range!
  const gaps = parts.map((part, index) => text.slice(parts[index - 1]?.end ?? start, part.start))
  const close = text.slice(parts.at(-1)!.end, end)
  const isInPlace = pieces.length === parts.length && pieces.every(({ part }, index) => part === parts[index])
  if (isInPlace) return pieces.map((piece, index) => gaps[index] + piece.text).join('') + close
  if ([...gaps, close].some((gap) => /[\n#]/.test(gap))) return null
  return gaps[0] + pieces.map((piece) => piece.text).join(', ') + close
}

interface Piece {
  /** Null for a new one. */
  part: Part | null
  text: string
}

function piecesOf(source: Source, parts: Part[], revision: Revision): Piece[] | null {
  if (revision.kind === 'items') {
    return revision.items.map(({ from, revision: change }) => {
      if (from === null) return { part: null, text: flowYamlOf([revised(undefined, change)]) }
      return { part: parts[from]!, text: rewritePart(source, parts[from]!, change) }
    })
  }
  if (revision.kind !== 'fields') return null
  return revision.fields.map(({ name, revision: change }) => {
    const part = parts.find((part) => part.name === name)
    if (part) return { part, text: rewritePart(source, part, change) }
    return { part: null, text: flowYamlOf({ [name]: revised(undefined, change) }) }
  })
}

function rewritePart(source: Source, part: Part, revision: Revision): string {
  const { text, document } = source
  if (revision.kind === 'kept') return text.slice(part.start, part.end)
  const { value, name } = part
  if (revision.kind !== 'put' && isCollection(value)) {
    const inside = rewriteFlow(source, value, revision)
    if (inside !== null) return text.slice(part.start, value.range![0]) + inside
  }
  const next = revised(value?.toJS(document), revision)
  return flowYamlOf(name === null ? [next] : { [name]: next })
}

function partOf(item: unknown): Part | null {
  if (!isPair(item)) {
    if (!isNode(item) || !item.range) return null
    return { name: null, value: item, start: item.range[0], end: item.range[1] }
  }
  const { key, value } = item as Pair
  if (!isScalar(key) || !key.range) return null
  const inside = isNode(value) ? value : null
  const end = Math.max(inside?.range?.[1] ?? 0, key.range[1])
  return { name: String(key.value), value: inside, start: key.range[0], end }
}
