import { Field, Float, ObjectType, registerEnumType } from 'type-graphql'

export const MarkKind = { EXPLICIT: 'explicit', INFERRED: 'inferred', MISSING: 'missing' } as const
registerEnumType(MarkKind, {
  name: 'MarkKind',
  description: 'Printed on the paper, concluded by whoever read it, or not there.',
})

@ObjectType({ description: 'How a cell of the paper came to its value here.' })
export class Mark {
  @Field(() => MarkKind) kind!: (typeof MarkKind)[keyof typeof MarkKind]
  @Field(() => String, { nullable: true }) why?: string
  @Field(() => Float, { nullable: true, description: '0 to 1, of what was inferred.' }) confidence?: number
}

@ObjectType({ description: 'A cell that is not simply as printed.' })
export class CellMark {
  @Field(() => String) cell!: string
  @Field(() => Mark) mark!: Mark
}
