import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
} from 'graphql'
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo, SelectionSetNode } from 'graphql'

/** A field that the client asked for, with its arguments and what it asked for below. */
export interface Selected {
  name: string
  /** The name in the answer: the alias, or the field's own name. */
  key: string
  args: Record<string, unknown>
  /** The fields asked of each object type that can stand here. */
  below: (typeName: string) => Selected[]
}

/** A field that the server needs for itself. */
export const hidden = (name: string): Selected => ({ name, key: name, args: {}, below: () => [] })

type Context = Pick<GraphQLResolveInfo, 'fragments' | 'schema' | 'variableValues'>

/** What is asked of the objects of one type under the field that is being resolved. */
export function selectedOn(info: GraphQLResolveInfo, typeName: string): Selected[] {
  return info.fieldNodes.flatMap((node) => below(info, node)(typeName))
}

/** What is asked of the objects of `typeName` in one field of one member of a result. */
export function selectedBelow(
  info: GraphQLResolveInfo,
  member: string,
  name: string,
  typeName: string,
): Selected[] {
  return selectedOn(info, member)
    .filter((field) => field.name === name)
    .flatMap((field) => field.below(typeName))
}

/** The nodes of a connection can be asked for by `nodes` or through `edges { node }`; both are the same objects. */
export function selectedNodes(connection: Selected[], nodeType: string): Selected[] {
  const of = (fields: Selected[], name: string) => fields.filter((field) => field.name === name)
  const edges = of(connection, 'edges').flatMap((edges) => of(edges.below(`${nodeType}Edge`), 'node'))
  return [...of(connection, 'nodes'), ...edges].flatMap((nodes) => nodes.below(nodeType))
}

const below =
  (context: Context, node: FieldNode) =>
  (typeName: string): Selected[] => {
    const type = context.schema.getType(typeName)
    return isObjectType(type) && node.selectionSet ? fieldsOf(context, node.selectionSet, type) : []
  }

function fieldsOf(context: Context, set: SelectionSetNode, type: GraphQLObjectType): Selected[] {
  return set.selections.flatMap((node): Selected[] => {
    if (!isIncluded(context, node)) return []
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.fragments[node.name.value]
      return fragment && isFor(type, fragment.typeCondition.name.value)
        ? fieldsOf(context, fragment.selectionSet, type)
        : []
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return !node.typeCondition || isFor(type, node.typeCondition.name.value)
        ? fieldsOf(context, node.selectionSet, type)
        : []
    }
    const field = type.getFields()[node.name.value]
    if (!field) return []
    return [
      {
        name: node.name.value,
        key: (node.alias ?? node.name).value,
        args: field.args.length ? getArgumentValues(field, node, context.variableValues) : {},
        below: isObjectLike(field.type) ? below(context, node) : () => [],
      },
    ]
  })
}

const isObjectLike = (type: Parameters<typeof getNamedType>[0]) =>
  'getFields' in (getNamedType(type) ?? {}) || 'getTypes' in (getNamedType(type) ?? {})

const isFor = (type: GraphQLObjectType, condition: string) =>
  type.name === condition || type.getInterfaces().some((face) => face.name === condition)

function isIncluded(context: Context, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  if (!node.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, node, context.variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, context.variableValues)
  return skip?.['if'] !== true && include?.['if'] !== false
}
