import { Field, ID, InputType } from 'type-graphql'

@InputType()
export class LinkInput {
  @Field(() => String) url!: string
  @Field(() => String) title!: string
}

@InputType({
  description: 'What is handed in for one artefact: exactly one of note, link, file and resource.',
})
export class HandoverInput {
  @Field(() => String, { description: 'The key of an artefact that the step yields or needs.' })
  artefact!: string
  @Field(() => String, { nullable: true }) note?: string | null
  @Field(() => LinkInput, { nullable: true }) link?: LinkInput | null
  @Field(() => ID, { nullable: true, description: 'A file that was uploaded before.' }) file?: string | null
  @Field(() => ID, { nullable: true, description: "A resource of the run's dataset." }) resource?:
    string | null
}
