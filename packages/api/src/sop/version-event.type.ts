import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'

export const VersionEventKind = {
  DRAFTED: 'drafted',
  REVIEW_REQUESTED: 'review-requested',
  CHANGES_REQUESTED: 'changes-requested',
  RATIFIED: 'ratified',
  REVOKED: 'revoked',
  SHARED: 'shared',
  WITHDRAWN: 'withdrawn',
} as const
registerEnumType(VersionEventKind, {
  name: 'VersionEventKind',
  description: 'Shared into the library of all regencies, and withdrawn from it.',
})

@ObjectType({ description: 'Something that somebody did with a version.' })
export class VersionEvent {
  @Field(() => ID) id!: string
  @Field(() => VersionEventKind) kind!: (typeof VersionEventKind)[keyof typeof VersionEventKind]
  @Field(() => Person, { nullable: true }) person!: Person | null
  @Field(() => DateTimeScalar) at!: number
  @Field(() => String, { nullable: true, description: 'In the words of whoever did it.' }) note!:
    string | null
}
