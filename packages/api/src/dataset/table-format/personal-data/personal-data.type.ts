import type { PersonalKind as Kind } from '@satualur/table-format'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../../graphql/scalars.ts'
import { Person } from '../../../people/person.type.ts'

export const PersonalDataKind = {
  NIK: 'nik',
  FAMILY_CARD: 'family-card',
  PHONE: 'phone',
  EMAIL: 'email',
} as const satisfies Record<string, Kind>
registerEnumType(PersonalDataKind, { name: 'PersonalDataKind' })

export const PersonalDataLikelihood = { PERSONAL: 'personal', POSSIBLE: 'possible', NONE: 'none' } as const
export type PersonalDataLikelihood = (typeof PersonalDataLikelihood)[keyof typeof PersonalDataLikelihood]
registerEnumType(PersonalDataLikelihood, {
  name: 'PersonalDataLikelihood',
  description: 'Numbers may look like those of persons by chance: a column is judged as a whole.',
})

@ObjectType({ simpleResolvers: true, description: 'Enough of it to find it in the file, and no more.' })
export class PersonalDataExample {
  @Field(() => Int) row!: number
  @Field(() => String) masked!: string
}

@ObjectType({ simpleResolvers: true, description: 'What was found of one kind in one column.' })
export class PersonalDataHit {
  @Field(() => PersonalDataKind) kind!: Kind
  @Field(() => Int, { description: 'That hold it.' }) cells!: number
  @Field(() => PersonalDataLikelihood) likelihood!: PersonalDataLikelihood
  @Field(() => [PersonalDataExample]) examples!: PersonalDataExample[]
  @Field(() => String) message!: string
}

@ObjectType({ simpleResolvers: true, description: 'What a column holds of persons.' })
export class PersonalDataColumn {
  @Field(() => String, { description: 'Its name in the file, or its letter.' }) column!: string
  @Field(() => String) letter!: string
  @Field(() => PersonalDataLikelihood) likelihood!: PersonalDataLikelihood
  @Field(() => Int) filledCells!: number
  @Field(() => [PersonalDataHit]) hits!: PersonalDataHit[]
}

@ObjectType({ simpleResolvers: true, description: 'Somebody answers for whether it may be public.' })
export class PersonalDataJudgement {
  @Field(() => Boolean) isPublic!: boolean
  @Field(() => String) reason!: string
  @Field(() => DateTimeScalar) at!: number
  @Field(() => Person) by!: Person
}

@ObjectType({
  description:
    'What a search for NIK, family cards, telephone numbers and e-mail addresses has found in a file.',
})
export class PersonalDataReport {
  @Field(() => ID, { description: 'The SHA-256 of the bytes.' }) id!: string
  @Field(() => DateTimeScalar) scannedAt!: number
  @Field(() => Boolean, { description: 'False where it is no table: then only a person can tell.' })
  isReadable!: boolean
  @Field(() => [PersonalDataJudgement], { description: 'Newest first: the first one holds.' })
  judgements!: PersonalDataJudgement[]
}
