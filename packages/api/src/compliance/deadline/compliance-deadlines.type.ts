import type { DeadlineVerdict as VerdictWord } from '@satualur/engine'
import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { PageArgs, PageInfo } from '../../graphql/page-info.type.ts'
import { Deadline, DeadlineVerdict } from '../../run/deadline/deadline.type.ts'
import { DeadlineFilter } from './deadline-filter.input.ts'

@ArgsType()
export class ComplianceDeadlinesArguments extends PageArgs {
  @Field(() => DeadlineFilter, { nullable: true }) filter?: DeadlineFilter | null
  @Field(() => DeadlineVerdict, { nullable: true, description: 'Without one: all that ended in the period.' })
  verdict?: VerdictWord | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for the deadlines that run now, whatever the period; a verdict on running ones says so too.',
  })
  isOpen?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Only those that were extended, or only the others.' })
  isExtended?: boolean | null
}

@ObjectType({ simpleResolvers: true })
export class DeadlineEdge {
  @Field(() => String) cursor!: string
  @Field(() => Deadline) node!: Deadline
}

@ObjectType({ simpleResolvers: true, description: 'A page of statutory deadlines.' })
export class DeadlineConnection {
  @Field(() => [Deadline]) nodes!: Deadline[]
  @Field(() => [DeadlineEdge]) edges!: DeadlineEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}
