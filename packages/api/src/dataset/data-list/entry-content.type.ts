import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import type { EntryStanding as Standing, Proposal } from '@satualur/engine'
import { DateScalar } from '../../graphql/scalars.ts'
import { Frequency, InformationClass } from '../dataset.type.ts'
import { ConsequenceTest } from '../information-class/class-decision.type.ts'
import { ReleaseRule } from './release-rule.type.ts'

export const EntryStanding = {
  PROPOSED: 'proposed',
  AGREED: 'agreed',
  RETURNED: 'returned',
  IN_FORCE: 'in-force',
  CHANGE_PROPOSED: 'change-proposed',
  CHANGE_AGREED: 'change-agreed',
  CHANGE_RETURNED: 'change-returned',
  LEFT: 'left',
} as const satisfies Record<string, Standing>
registerEnumType(EntryStanding, {
  name: 'EntryStanding',
  description:
    'Where an entry of the Daftar Data stands. CHANGE_…: it is in force, and a change is on its way.',
})

const ProposalState = { PROPOSED: 'proposed', AGREED: 'agreed', RETURNED: 'returned' } as const
registerEnumType(ProposalState, { name: 'ProposalState' })

@ObjectType({ simpleResolvers: true })
export class EntryProducer {
  @Field(() => ID) id!: string
  @Field(() => String) key!: string
  @Field(() => String) name!: string
  @Field(() => String) shortName!: string
}

@ObjectType({ simpleResolvers: true, description: 'The decision on its class that an entry brings along.' })
export class EntryClassDecision {
  @Field(() => InformationClass) informationClass!: (typeof InformationClass)[keyof typeof InformationClass]
  @Field(() => DateScalar) decidedOn!: string
  @Field(() => String) decidedBy!: string
  @Field(() => String) reason!: string
  @Field(() => ConsequenceTest, { nullable: true }) test!: ConsequenceTest | null
}

@ObjectType({ simpleResolvers: true, description: 'What an entry of the Daftar Data says of its dataset.' })
export class EntryContent {
  @Field(() => String) title!: string
  @Field(() => EntryProducer) producer!: EntryProducer
  @Field(() => Frequency, {
    nullable: true,
    description: 'Null for that of its class: what is `berkala` is published at least every six months.',
  })
  frequency!: (typeof Frequency)[keyof typeof Frequency] | null
  @Field(() => ReleaseRule) release!: ReleaseRule
  @Field(() => EntryClassDecision) classDecision!: EntryClassDecision
}

@ObjectType({ simpleResolvers: true, description: 'The Forum has agreed.' })
export class EntryAgreement {
  @Field(() => String, { description: 'Of its record.' }) number!: string
  @Field(() => DateScalar) on!: string
  @Field(() => Boolean, { description: 'Data prioritas, which Pembina Data checks again.' })
  isPriority!: boolean
}

@ObjectType({ simpleResolvers: true })
export class EntryDecree {
  @Field(() => String) number!: string
  @Field(() => DateScalar) on!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is on its way: a new entry, a change, or that it leaves.',
})
export class EntryProposal {
  @Field(() => ProposalState) state!: Proposal['state']
  @Field(() => EntryContent, { nullable: true, description: 'Null: the entry is to leave the list.' })
  content!: EntryContent | null
  @Field(() => DateScalar, { description: 'When it came into this state.' }) on!: string
  @Field(() => EntryAgreement, { nullable: true }) agreement!: EntryAgreement | null
  @Field(() => String, { nullable: true, description: 'Why it was returned.' }) reason!: string | null
}
