import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { PageInfo } from '../graphql/page-info.type.ts'
import { DateScalar } from '../graphql/scalars.ts'

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
