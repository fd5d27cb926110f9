import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../../graphql/page-info.type.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Deadline } from '../deadline/deadline.type.ts'
import { Task } from '../task.type.ts'

@ObjectType({ simpleResolvers: true, description: 'An open task that would be due at another time.' })
export class DueChange {
  @Field(() => ID, { description: 'That of the task.' }) id!: string
  @Field(() => Task) task!: Task
  @Field(() => DateTimeScalar, { description: 'When it is due now.' }) formerDueAt!: number
  @Field(() => DateTimeScalar, { description: 'When it would be due.' }) dueAt!: number
  @Field(() => Boolean, { description: 'Whether it would still count through a year without a decree.' })
  isProvisional!: boolean
}

@ObjectType({ simpleResolvers: true })
export class DueChangeEdge {
  @Field(() => String) cursor!: string
  @Field(() => DueChange) node!: DueChange
}

@ObjectType({ simpleResolvers: true, description: 'A page of due times that would change.' })
export class DueChangeConnection {
  @Field(() => [DueChange]) nodes!: DueChange[]
  @Field(() => [DueChangeEdge]) edges!: DueChangeEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'A statutory deadline that would run out at another time.',
})
export class DeadlineChange {
  @Field(() => ID, { description: 'That of the deadline.' }) id!: string
  @Field(() => Deadline) deadline!: Deadline
  @Field(() => DateTimeScalar, { description: 'When it runs out now, with its extension.' })
  formerRunsOutAt!: number
  @Field(() => DateTimeScalar, { description: 'When it would run out.' }) runsOutAt!: number
  @Field(() => Boolean, { description: 'Whether it would still count through a year without a decree.' })
  isProvisional!: boolean
}

@ObjectType({ simpleResolvers: true })
export class DeadlineChangeEdge {
  @Field(() => String) cursor!: string
  @Field(() => DeadlineChange) node!: DeadlineChange
}

@ObjectType({ simpleResolvers: true, description: 'A page of statutory deadlines that would change.' })
export class DeadlineChangeConnection {
  @Field(() => [DeadlineChange]) nodes!: DeadlineChange[]
  @Field(() => [DeadlineChangeEdge]) edges!: DeadlineChangeEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}
