import { Field, ObjectType } from 'type-graphql'
import { Step, Waktu } from './step.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'A time that a law sets for a run as a whole, beside the standard times of its rows.',
})
export class StatutoryDeadline {
  @Field(() => String) key!: string
  @Field(() => String, { description: 'What has to be done by then.' }) title!: string
  @Field(() => String, { description: 'Law and article.' }) basis!: string
  @Field(() => Waktu) waktu!: Waktu
  @Field(() => Waktu, {
    nullable: true,
    description: 'By how much it can be extended once, with a reason; null is not at all.',
  })
  extension!: Waktu | null
  @Field(() => Step, {
    nullable: true,
    description: 'It runs from when this opens; null: from the start of the run.',
  })
  startsWith!: Step | null
  @Field(() => Step, {
    nullable: true,
    description: 'Completing this keeps it; null: the end of the run does.',
  })
  endsWith!: Step | null
}
