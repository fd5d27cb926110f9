import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { PersonalDataReport } from '../../dataset/table-format/personal-data/personal-data.type.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing } from '../../graphql/refusal.ts'

@InputType({ description: 'Somebody takes the responsibility for what looks like personal data in a file.' })
export class JudgePersonalDataInput {
  @Field(() => ID) file!: string
  @Field(() => Boolean, {
    description: 'It may be public all the same: an office’s own number, a false alarm.',
  })
  isPublic!: boolean
  @Field(() => String) reason!: string
}

@ObjectType()
export class PersonalDataJudged {
  @Field(() => ID) file!: string
  @Field(() => Boolean) isPublic!: boolean
  @Field(() => PersonalDataReport) personalData!: PersonalDataReport
}

export const JudgePersonalDataResult = createUnionType({
  name: 'JudgePersonalDataResult',
  types: () => [PersonalDataJudged, NotSignedIn, NotAllowed, NotFound, ReasonMissing] as const,
})
