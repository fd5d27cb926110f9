import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { PageInfo } from '../graphql/page-info.type.ts'
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import { VersionEvent } from './version-event.type.ts'

export const VersionState = {
  DRAFT: 'draft',
  IN_REVIEW: 'in-review',
  RATIFIED: 'ratified',
  EFFECTIVE: 'effective',
  SUPERSEDED: 'superseded',
  REVOKED: 'revoked',
} as const
registerEnumType(VersionState, {
  name: 'VersionState',
  description: 'Ratified (disahkan) versions never change; effective is the one in force today.',
})

@ObjectType({ description: 'A procedure of the regency, through all its versions.' })
export class Sop {
  @Field(() => ID) id!: string
  @Field(() => String) key!: string
  @Field(() => String) title!: string
  @Field(() => SopVersion, {
    nullable: true,
    description: 'The version that is a draft or in review; admins only, null for everybody else.',
  })
  draft!: SopVersion | null
  @Field(() => Boolean, {
    description: 'The version in force has stood as long as the regency lets one stand.',
  })
  reviewIsDue!: boolean
}

@ObjectType({ description: 'The content of an SOP from one ratification to the next.' })
export class SopVersion {
  @Field(() => ID) id!: string
  @Field(() => Int) number!: number
  @Field(() => VersionState) state!: (typeof VersionState)[keyof typeof VersionState]
  @Field(() => DateScalar, { nullable: true }) effectiveFrom!: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while no end is known.' })
  effectiveUntil!: string | null
  @Field(() => Sop) sop!: Sop
  @Field(() => String, { description: 'The configuration file (YAML).' }) source!: string
  @Field(() => Int, {
    description: 'Counts the saves of a draft; a save names the revision that it was made from.',
  })
  revision!: number
  @Field(() => DateTimeScalar) savedAt!: number
  @Field(() => Person, { nullable: true, description: 'Null for what a file brought in.' })
  savedBy!: Person | null
  @Field(() => [VersionEvent], { description: 'Who did what with the version, oldest first.' })
  history!: VersionEvent[]
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it should be looked at again; null where no review is set or it is not in force.',
  })
  reviewDueOn!: string | null
}

@ObjectType()
export class SopEdge {
  @Field(() => String) cursor!: string
  @Field(() => Sop) node!: Sop
}

@ObjectType({ description: 'A page of SOPs.' })
export class SopConnection {
  @Field(() => [Sop]) nodes!: Sop[]
  @Field(() => [SopEdge]) edges!: SopEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}

@ArgsType()
export class SopsArguments {
  @Field(() => Int, { defaultValue: 20 }) first!: number
  @Field(() => String, { nullable: true }) after?: string | null
  @Field(() => String, { nullable: true, description: 'Words of the title.' }) search?: string | null
}
