import type { Action, Reference } from './action.ts'

export interface Relationship {
  subject: string
  object: string
  type: RelationshipKind
  comment: string
}

export type RelationshipKind =
  | 'depends_on'
  | 'dependency_of'
  | 'derives_from'
  | 'has_derivation'
  | 'links_to'
  | 'linked_from'
  | 'child_of'
  | 'parent_of'

type Pair = Omit<Relationship, 'comment'>

export interface RelationshipActions {
  package_relationships_list: Action<Reference & { id2?: string; rel?: RelationshipKind }, Relationship[]>
  package_relationship_create: Action<Pair & { comment?: string }, Relationship>
  package_relationship_update: Action<Pair & { comment?: string }, Relationship>
  package_relationship_delete: Action<Pair, null>
}
