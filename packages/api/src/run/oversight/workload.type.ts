import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../../graphql/page-info.type.ts'
import { Person } from '../../people/person.type.ts'
import { Task } from '../task.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'What waits for one performer, of the work that the viewer oversees.',
})
export class Workload {
  @Field(() => ID, { description: 'That of the person.' }) id!: string
  @Field(() => Person) person!: Person
  @Field(() => Int) openTaskCount!: number
  @Field(() => Int, { description: 'Of these, those that are past due and not paused.' })
  lateTaskCount!: number
  @Field(() => Int, { description: 'Of these, those that are at risk.' }) atRiskTaskCount!: number
  @Field(() => [Task], {
    description: 'Due soonest first, without a due time last; as many as can be assigned at once (100).',
  })
  tasks!: Task[]
}

@ObjectType({ simpleResolvers: true })
export class WorkloadEdge {
  @Field(() => String) cursor!: string
  @Field(() => Workload) node!: Workload
}

@ObjectType({ simpleResolvers: true, description: 'A page of workloads.' })
export class WorkloadConnection {
  @Field(() => [Workload]) nodes!: Workload[]
  @Field(() => [WorkloadEdge]) edges!: WorkloadEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}

@InputType({ description: 'People who fit all that is told.' })
export class WorkloadFilter {
  @Field(() => ID, { nullable: true, description: 'Only this person.' }) person?: string | null
  @Field(() => ID, { nullable: true, description: 'Only the work of this OPD.' }) opd?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Only people for whom a late task waits.' })
  isLate?: boolean | null
  @Field(() => String, { nullable: true, description: 'Words of the name or the position.' })
  search?: string | null
}
