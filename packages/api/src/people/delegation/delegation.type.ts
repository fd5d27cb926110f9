import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../person.type.ts'

export const DelegationKind = { PLT: 'plt', PLH: 'plh', DELEGATION: 'delegation' } as const
export type DelegationKind = (typeof DelegationKind)[keyof typeof DelegationKind]
registerEnumType(DelegationKind, {
  name: 'DelegationKind',
  description: 'What the deputy is called.',
  valuesConfig: {
    PLT: { description: 'Pelaksana tugas: the post is vacant.' },
    PLH: { description: 'Pelaksana harian: whoever holds the post is away.' },
    DELEGATION: { description: 'Somebody who is away has handed their work on themselves.' },
  },
})

export const DelegationState = {
  PLANNED: 'planned',
  IN_FORCE: 'in-force',
  ENDED: 'ended',
  REVOKED: 'revoked',
} as const
export type DelegationState = (typeof DelegationState)[keyof typeof DelegationState]
registerEnumType(DelegationState, {
  name: 'DelegationState',
  description:
    'How a delegation stands today. Whatever was revoked is called so, planned or in force before.',
})

@ObjectType({
  simpleResolvers: true,
  description:
    'Who acts for whom from one day to another: open tasks and those to come, with both names on record.',
})
export class Delegation {
  @Field(() => ID) id!: string
  @Field(() => Person, { description: 'Who is away.' }) person!: Person
  @Field(() => Person, { description: 'Who acts for them.' }) deputy!: Person
  @Field(() => DelegationKind) kind!: DelegationKind
  @Field(() => String, { description: 'Number of the decree or letter that it rests on.' }) decree!: string
  @Field(() => DateScalar) startsOn!: string
  @Field(() => DateScalar, { description: 'The last day.' }) endsOn!: string
  @Field(() => DateTimeScalar) madeAt!: number
  @Field(() => Person) madeBy!: Person
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt!: number | null
  @Field(() => Person, { nullable: true }) revokedBy!: Person | null
  @Field(() => String, { nullable: true }) revocationReason!: string | null

  regencyId!: string
  calendarRevision!: number
  /** Whether the viewer may decide over it. */
  isTheirs!: boolean
}
