import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Dataset } from '../dataset/dataset.type.ts'
import { PageInfo } from '../graphql/page-info.type.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import { Opd } from '../regency/regency.type.ts'
import { Sop, SopVersion } from '../sop/sop.type.ts'
import { Handover } from './handover.type.ts'
import { Letter } from './letter.type.ts'
import { RunEvent } from './run-event.type.ts'
import { Task } from './task.type.ts'

export const RunStatus = {
  RUNNING: 'running',
  PAUSED: 'paused',
  COMPLETED: 'completed',
  STUCK: 'stuck',
  CANCELLED: 'cancelled',
} as const
registerEnumType(RunStatus, {
  name: 'RunStatus',
  description: 'Stuck (macet): sent back more often than the SOP allows.',
})

@ObjectType({
  simpleResolvers: true,
  description: 'An SOP version being carried out for one subject (pelaksanaan).',
})
export class Run {
  @Field(() => ID) id!: string
  @Field(() => String) title!: string
  @Field(() => RunStatus) status!: (typeof RunStatus)[keyof typeof RunStatus]
  @Field(() => Int, { description: 'How many events have happened.' }) revision!: number
  @Field(() => SopVersion, {
    description: 'The version that the run goes on with; it began on another one where it was moved.',
  })
  version!: SopVersion
  @Field(() => Sop) sop!: Sop
  @Field(() => Dataset, { nullable: true }) dataset!: Dataset | null
  @Field(() => Opd, { description: 'The OPD whose work it is.' }) opd!: Opd
  @Field(() => String, { nullable: true, description: '`2026-03`, `2026-T1`, `2026-S2` or `2026`.' })
  period!: string | null
  @Field(() => DateTimeScalar) startedAt!: number
  @Field(() => Person) startedBy!: Person
  @Field(() => DateTimeScalar, { nullable: true }) closedAt!: number | null
  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' }) closingReason!: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is paused.' })
  pausedAt!: number | null
  @Field(() => String, { nullable: true, description: 'Why it is paused.' }) pauseReason!: string | null
  @Field(() => Letter, { nullable: true, description: 'What its pause rests on.' })
  pauseLetter!: Letter | null
  @Field(() => [Task], { description: 'Every attempt, in the order they opened.' }) tasks!: Task[]
  @Field(() => [Task], { description: 'Where the run is now: due soonest first, without a due time last.' })
  openTasks!: Task[]
  @Field(() => [RunEvent], { description: 'What happened, oldest first.' }) events!: RunEvent[]
  @Field(() => [Handover], { description: 'All that was handed in, newest first.' }) handovers!: Handover[]
  @Field(() => Int) openTaskCount!: number
  @Field(() => Int, {
    description: 'Open tasks past due that are not paused, and completed ones that ended late.',
  })
  lateTaskCount!: number
  @Field(() => Int, { description: 'How often work was sent back.' }) reworkCount!: number
  @Field(() => Boolean, {
    description: 'It is running or stuck, and another version of its SOP is in force today.',
  })
  isMigratable!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer may assign, release and pause its work.' })
  mayOversee!: boolean
}

@ObjectType({ simpleResolvers: true })
export class RunEdge {
  @Field(() => String) cursor!: string
  @Field(() => Run) node!: Run
}

@ObjectType({ simpleResolvers: true, description: 'A page of runs.' })
export class RunConnection {
  @Field(() => [Run]) nodes!: Run[]
  @Field(() => [RunEdge]) edges!: RunEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}
