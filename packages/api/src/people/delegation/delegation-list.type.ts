import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../../graphql/page-info.type.ts'
import { Delegation, DelegationState } from './delegation.type.ts'

@InputType({ description: 'Delegations that fit all that is told.' })
export class DelegationFilter {
  @Field(() => [DelegationState], { nullable: true, description: 'How they stand today.' })
  state?: DelegationState[] | null
  @Field(() => ID, { nullable: true, description: 'Who is away, or acts for somebody.' })
  person?: string | null
}

@ObjectType({ simpleResolvers: true })
export class DelegationEdge {
  @Field(() => String) cursor!: string
  @Field(() => Delegation) node!: Delegation
}

@ObjectType({ simpleResolvers: true, description: 'A page of delegations.' })
export class DelegationConnection {
  @Field(() => [Delegation]) nodes!: Delegation[]
  @Field(() => [DelegationEdge]) edges!: DelegationEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}
