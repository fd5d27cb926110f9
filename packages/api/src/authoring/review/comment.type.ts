import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../graphql/refusal.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'
import { SopVersion } from '../../sop/sop.type.ts'
import { VersionFixed } from '../draft/draft-refusal.type.ts'

@ObjectType({ description: 'What a reviewer says about a cell, a role, or the version as a whole.' })
export class Comment {
  @Field(() => ID) id!: string
  @Field(() => String, { nullable: true, description: 'The key of a step.' }) step!: string | null
  @Field(() => String, { nullable: true, description: 'The key of a role.' }) role!: string | null
  @Field(() => String, { nullable: true, description: 'A cell of the step, or of the header.' }) cell!:
    string | null
  @Field(() => String) text!: string
  @Field(() => Person) author!: Person
  @Field(() => DateTimeScalar) at!: number
  @Field(() => DateTimeScalar, { nullable: true }) settledAt!: number | null
  @Field(() => Person, { nullable: true }) settledBy!: Person | null
}

@InputType()
export class CommentInput {
  @Field(() => ID) version!: string
  @Field(() => String, { nullable: true }) step?: string | null
  @Field(() => String, { nullable: true }) role?: string | null
  @Field(() => String, { nullable: true }) cell?: string | null
  @Field(() => String) text!: string
}

@InputType()
export class SettleCommentInput {
  @Field(() => ID) comment!: string
}

@ObjectType({ description: 'The comment as it stands now.' })
export class CommentKept {
  @Field(() => Comment) comment!: Comment
  @Field(() => SopVersion) version!: SopVersion
}

export const CommentResult = createUnionType({
  name: 'CommentResult',
  types: () => [CommentKept, NotSignedIn, NotAllowed, NotFound, ReasonMissing, VersionFixed] as const,
})
