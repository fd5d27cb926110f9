import { Field, ObjectType } from 'type-graphql'
import { Handover } from '../run/handover.type.ts'
import { Artefact, Step } from '../sop/step.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'An artefact on its way through a run: where it comes from and where it goes.',
})
export class RunArtefact {
  @Field(() => Artefact) artefact!: Artefact
  @Field(() => [Handover], { description: 'All that was handed in for it, newest first.' })
  versions!: Handover[]
  @Field(() => [Step]) yieldedBy!: Step[]
  @Field(() => [Step]) neededBy!: Step[]
}
