import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Resource } from '../dataset/resource.type.ts'
import { File } from '../files/file.type.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'

@ObjectType({ description: 'A link as far as it has been typed.' })
export class DraftLink {
  @Field(() => String) url!: string
  @Field(() => String) title!: string
}

@ObjectType({
  description:
    'Something prepared for one artefact: one of note, link, file and resource, as far as it has come.',
})
export class TaskDraftEntry {
  @Field(() => String, { description: 'Names the entry within its draft.' }) key!: string
  @Field(() => String, { description: 'The key of the artefact.' }) artefact!: string
  @Field(() => String, { nullable: true }) note!: string | null
  @Field(() => DraftLink, { nullable: true }) link!: DraftLink | null
  @Field(() => File, { nullable: true }) file!: File | null
  @Field(() => Resource, { nullable: true }) resource!: Resource | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'What somebody has prepared for an open task and not yet handed in. Nobody else sees it.',
})
export class TaskDraft {
  @Field(() => ID, { description: 'That of the task.' }) id!: string
  @Field(() => Int, { description: '1 for the first that was kept.' }) revision!: number
  @Field(() => DateTimeScalar) savedAt!: number
  @Field(() => String, { nullable: true, description: 'The key of the outcome that is meant.' }) outcome!:
    string | null
  @Field(() => String) reason!: string
}
