import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../graphql/refusal.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'
import { SopVersion } from '../../sop/sop.type.ts'
import { VersionFixed } from '../draft/draft-refusal.type.ts'

@ObjectType({ description: 'A warning that somebody looked at and let stand.' })
export class Acknowledgement {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'The id of the finding.' }) finding!: string
  @Field(() => String, { description: 'What the finding said then.' }) sentence!: string
  @Field(() => String) reason!: string
  @Field(() => Person) person!: Person
  @Field(() => DateTimeScalar) at!: number
}

@InputType()
export class AcknowledgeInput {
  @Field(() => ID) version!: string
  @Field(() => String, { description: 'The id of one of the version’s warnings.' }) finding!: string
  @Field(() => String) reason!: string
}

@ObjectType({ description: 'The reason stays on record.' })
export class FindingAcknowledged {
  @Field(() => Acknowledgement) acknowledgement!: Acknowledgement
  @Field(() => SopVersion) version!: SopVersion
}

export const AcknowledgeResult = createUnionType({
  name: 'AcknowledgeResult',
  types: () => [FindingAcknowledged, NotSignedIn, NotAllowed, NotFound, ReasonMissing, VersionFixed] as const,
})
