import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { packedOf } from './compose.ts'
import type { Part } from './row-form.ts'
import type { Selected } from './selection.ts'
import { isSettled } from './settled.ts'
import type { Shape } from './shape.ts'

/** By the place in a client's document that asks, and by what is asked there; null where variables have a say. */
const kept = new WeakMap<FieldNode, WeakMap<Shape, Part> | null>()

/**
 * A row as it is asked for at one place of a client's document, put together once for all calls of the document. Where
 * what is asked depends on variables, or the shape is made for each call, it is put together for each.
 */
export function composedOnce(info: GraphQLResolveInfo, shape: Shape, asked: () => Selected[]): Part {
  const [field, ...others] = info.fieldNodes
  if (others.length > 0) return composed(shape, asked())
  if (!kept.has(field!)) kept.set(field!, isSettled(info) ? new WeakMap<Shape, Part>() : null)
  const parts = kept.get(field!)
  const part = parts?.get(shape) ?? composed(shape, asked())
  parts?.set(shape, part)
  return part
}

function composed(shape: Shape, asked: Selected[]): Part {
  const { value, unpack } = packedOf(shape, asked, 0)
  const { sql: text, parameters } = compile(value)
  return parameters.length > 0 ? { value, unpack } : { value: sql.raw(text), unpack }
}
