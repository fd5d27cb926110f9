import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { PageInfo } from '../graphql/page-info.type.ts'
import { Person } from '../people/person.type.ts'
import { Letter } from './letter.type.ts'
import { Correction } from './oversight/correction.type.ts'
import { Excuse } from './verdict/excuse.type.ts'

export const TaskStatus = {
  OPEN: 'open',
  COMPLETED: 'completed',
  WITHDRAWN: 'withdrawn',
  SKIPPED: 'skipped',
} as const
registerEnumType(TaskStatus, {
  name: 'TaskStatus',
  description:
    'A task is withdrawn when work before it was sent back or recalled, or its run was cancelled; skipped when an admin lets the run go on without it.',
})

export const Standing = {
  ON_TIME: 'on-time',
  AT_RISK: 'at-risk',
  LATE: 'late',
  UNTIMED: 'untimed',
  PAUSED: 'paused',
} as const
registerEnumType(Standing, {
  name: 'Standing',
  description: 'How an open task stands now, or how a closed one ended (never at risk, never paused).',
})

@ObjectType({ description: 'A performer of a joint task and the outcome they have confirmed.' })
export class Confirmation {
  @Field(() => Person) person!: Person
  @Field(() => String, { nullable: true, description: 'Why, where they have said so.' }) reason!:
    string | null
  vote!: string
  versionId!: string
  actKey!: string
}

@ObjectType({ simpleResolvers: true, description: 'One attempt at one act of a run.' })
export class Task {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '1 for the first time that the act opened in the run.' }) attempt!: number
  @Field(() => TaskStatus) status!: (typeof TaskStatus)[keyof typeof TaskStatus]
  @Field(() => [Person], { description: 'Who may complete it.' }) performers!: Person[]
  @Field(() => Boolean, { description: 'Whether the viewer is one of the performers.' }) isMine!: boolean
  @Field(() => Boolean, { description: 'All performers have to confirm the same outcome.' }) isJoint!: boolean
  @Field(() => [Confirmation], { description: 'Who of a joint task has confirmed what.' })
  confirmations!: Confirmation[]
  @Field(() => Person, {
    nullable: true,
    description: 'The performer who has taken it on; the others cannot complete it meanwhile.',
  })
  claimedBy!: Person | null
  @Field(() => [Person], {
    description: 'The performers on whose behalf the viewer may act today; nobody once it is closed.',
  })
  onBehalfOf!: Person[]
  @Field(() => Boolean, { description: 'Whether the viewer may take its completion back now.' })
  isRecallable!: boolean
  @Field(() => Int, { description: 'How often this act had been completed before in the run and came back.' })
  reworkCount!: number
  @Field(() => DateTimeScalar) openedAt!: number
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null where the row has no number to keep.' })
  dueAt!: number | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'From here on the task is at risk.' })
  warnAt!: number | null
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As it was first set, whatever pauses and a move to another version have made of it.',
  })
  originalDueAt!: number | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when its clock stands still.' })
  pausedAt!: number | null
  @Field(() => String, { nullable: true, description: 'Why its clock stands still.' })
  pauseReason!: string | null
  @Field(() => Letter, { nullable: true, description: 'What the standstill of its clock rests on.' })
  pauseLetter!: Letter | null
  @Field(() => Float, { description: 'Office minutes for which its clock stood still before.' })
  pausedMinutes!: number
  @Field(() => Float, {
    nullable: true,
    description:
      'Of its working minutes, those before somebody first claimed it, handed in, confirmed or completed it; null while it is open, and where that was not written down.',
  })
  waitedMinutes!: number | null
  @Field(() => DateTimeScalar, { nullable: true }) closedAt!: number | null
  @Field(() => Person, { nullable: true }) closedBy!: Person | null
  @Field(() => Person, {
    nullable: true,
    description: 'The performer on whose behalf a delegate has closed it.',
  })
  closedFor!: Person | null
  @Field(() => String, { nullable: true, description: 'The reason that was given with the outcome.' })
  reason!: string | null
  @Field(() => String, { nullable: true, description: 'The decision that allowed to skip it.' })
  authority!: string | null
  @Field(() => Boolean, { description: 'It is closed, and the viewer may say what is right about it.' })
  mayCorrect!: boolean
  @Field(() => [Correction], { description: 'What was said to be right about it later, oldest first.' })
  corrections!: Correction[]
  @Field(() => Boolean, {
    description:
      'It was completed late, and the viewer may excuse that, or take back that somebody has excused it.',
  })
  mayExcuse!: boolean
  @Field(() => Excuse, { nullable: true, description: 'Why its lateness does not count.' })
  excuse!: Excuse | null
  @Field(() => Boolean, { description: 'The outcome sent work back to an earlier act.' }) isSentBack!: boolean
  @Field(() => Boolean, {
    description: 'The due time counts through a year whose holiday decree is not loaded.',
  })
  isProvisional!: boolean
  @Field(() => [Task], { description: 'The tasks whose completion brought work here: what came before.' })
  openedFrom!: Task[]

  versionId!: string
  stepKey!: string
  actKey!: string
  outcomeKey!: string | null
  regencyId!: string
  calendarRevision!: number
  usedBeforeMinutes!: number
  closedMinutes!: number | null
  lateMinutes!: number | null
  isTheirTurn!: boolean
  isUnclaimed!: boolean
  performedByViewer!: string[]
}

@ObjectType({ simpleResolvers: true })
export class TaskEdge {
  @Field(() => String) cursor!: string
  @Field(() => Task) node!: Task
}

@ObjectType({ simpleResolvers: true, description: 'A page of tasks.' })
export class TaskConnection {
  @Field(() => [Task]) nodes!: Task[]
  @Field(() => [TaskEdge]) edges!: TaskEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}
