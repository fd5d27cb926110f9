import type { DeadlineVerdict as EngineVerdict } from '@satualur/engine'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../../people/person.type.ts'

export const DeadlineVerdict = {
  RUNNING: 'running',
  AT_RISK: 'at-risk',
  OVERDUE: 'overdue',
  ON_TIME: 'on-time',
  LATE: 'late',
  LAPSED: 'lapsed',
} as const satisfies Record<string, EngineVerdict>
registerEnumType(DeadlineVerdict, {
  name: 'DeadlineVerdict',
  description:
    'How a statutory deadline stands (running, at risk, overdue) or ended. Lapsed (gugur): nothing had to be kept any more while there still was time.',
})

@ObjectType({
  simpleResolvers: true,
  description: 'A statutory deadline of a run (tenggat undang-undang). Pauses do not stop it.',
})
export class Deadline {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'Unique in the run.' }) key!: string
  @Field(() => String, { description: 'What has to be done by then.' }) title!: string
  @Field(() => String, { description: 'Law and article.' }) basis!: string
  @Field(() => DateTimeScalar, { description: 'When it began to run.' }) openedAt!: number
  @Field(() => DateTimeScalar, { description: 'As it was first counted.' }) originalDueAt!: number
  @Field(() => DateTimeScalar, { description: 'Without the extension.' }) dueAt!: number
  @Field(() => DateTimeScalar, { nullable: true }) extendedDueAt!: number | null
  @Field(() => DateTimeScalar, { nullable: true }) extendedAt!: number | null
  @Field(() => Person, { nullable: true }) extendedBy!: Person | null
  @Field(() => String, { nullable: true }) extensionReason!: string | null
  @Field(() => DateTimeScalar, {
    description: 'By when it has to be kept: with the extension, if there is one.',
  })
  runsOutAt!: number
  @Field(() => DateTimeScalar, { description: '80 % of its time has gone then.' }) warnAt!: number
  @Field(() => Boolean, { description: 'It counts through a year whose holidays are not decreed yet.' })
  isProvisional!: boolean
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was kept.' }) metAt!: number | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When nothing had to be kept any more.' })
  lapsedAt!: number | null

  versionId!: string
  runStatus!: string
  regencyId!: string
  calendarRevision!: number
  mayOversee!: boolean
}
