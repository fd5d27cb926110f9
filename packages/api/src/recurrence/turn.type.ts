import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Schedule } from '../dataset/schedule.type.ts'
import { PageInfo } from '../graphql/page-info.type.ts'
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import { Run } from '../run/run.type.ts'

export const TurnState = {
  UPCOMING: 'upcoming',
  OPEN: 'open',
  DONE: 'done',
  DONE_LATE: 'done-late',
  MISSED: 'missed',
  BLOCKED: 'blocked',
  WAIVED: 'waived',
} as const
export type TurnState = (typeof TurnState)[keyof typeof TurnState]
registerEnumType(TurnState, {
  name: 'TurnState',
  description: `UPCOMING: it opens later. OPEN: its run is under way, or is about to be opened. DONE, DONE_LATE: its run has
been completed, in its time or after. MISSED: its time has passed without that. BLOCKED: it cannot open, the obstacle says why.
WAIVED: an admin has said that there is nothing to be done for it.`,
})

export const TurnObstacleKind = {
  ROLE_WITHOUT_PLAYER: 'role-without-player',
  SOP_NOT_IN_FORCE: 'sop-not-in-force',
  START_UNCLEAR: 'start-unclear',
  NOBODY_IN_CHARGE: 'nobody-in-charge',
  RUN_CANCELLED: 'run-cancelled',
} as const
export type TurnObstacleKind = (typeof TurnObstacleKind)[keyof typeof TurnObstacleKind]
registerEnumType(TurnObstacleKind, { name: 'TurnObstacleKind' })

@ObjectType({ simpleResolvers: true, description: 'Why a turn could not open. It is tried again every day.' })
export class TurnObstacle {
  @Field(() => TurnObstacleKind) kind!: TurnObstacleKind
  @Field(() => String, { description: "What happened and what to do, in the reader's language." })
  sentence!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was tried last.' })
  triedOn!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'An admin has said that a turn need not be carried out.' })
export class TurnWaiver {
  @Field(() => Person) by!: Person
  @Field(() => DateTimeScalar) at!: number
  @Field(() => String) reason!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'A waiver that has been taken back: the turn is owed again.',
})
export class WithdrawnWaiver {
  @Field(() => TurnWaiver) waiver!: TurnWaiver
  @Field(() => Person) by!: Person
  @Field(() => DateTimeScalar) at!: number
  @Field(() => String) reason!: string
}

@ObjectType({ simpleResolvers: true, description: 'One period of a schedule: a run that is due in it.' })
export class Turn {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'As runs name it: `2026-03`, `2026-T1`, `2026-S2`, `2026`.' })
  period!: string
  @Field(() => TurnState) state!: TurnState
  @Field(() => DateScalar, { description: 'The day on which its run is opened.' }) opensOn!: string
  @Field(() => DateScalar, { description: 'Its last day: on the next one the following turn opens.' })
  endsOn!: string
  @Field(() => DateTimeScalar) opensAt!: number
  @Field(() => DateTimeScalar, {
    description: 'The end of its last day, when rows that are timed by the frequency of the data are due.',
  })
  endsAt!: number
  @Field(() => Run, {
    nullable: true,
    description:
      'Its run, by whomever it was started: the completed one, else the one under way, else a cancelled one.',
  })
  run!: Run | null
  @Field(() => TurnObstacle, { nullable: true }) obstacle!: TurnObstacle | null
  @Field(() => TurnWaiver, { nullable: true }) waiver!: TurnWaiver | null
  @Field(() => [WithdrawnWaiver], {
    description: 'The waivers of it that have been taken back, oldest first.',
  })
  withdrawnWaivers!: WithdrawnWaiver[]
}

@ObjectType({ simpleResolvers: true, description: 'A row of the calendar.' })
export class ScheduleTurns {
  @Field(() => Schedule) schedule!: Schedule
  @Field(() => [Turn], { description: 'Those that fit, oldest first.' }) turns!: Turn[]
}

@ObjectType({ simpleResolvers: true })
export class TurnCount {
  @Field(() => TurnState) state!: TurnState
  @Field(() => Int) count!: number
}

@ObjectType({ simpleResolvers: true, description: 'What is due in a span of days: a page of schedules.' })
export class TurnCalendar {
  @Field(() => [ScheduleTurns], {
    description: "By the dataset's title; only schedules of which a turn fits.",
  })
  nodes!: ScheduleTurns[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int, { description: 'How many schedules there are on all pages.' }) totalCount!: number
  @Field(() => [TurnCount], {
    description: 'How many turns are in each state, on all pages, whatever states are asked for.',
  })
  counts!: TurnCount[]
}

@InputType()
export class TurnFilter {
  @Field(() => ID, { nullable: true, description: 'The Produsen Data.' }) opd?: string | null
  @Field(() => ID, { nullable: true }) dataset?: string | null
  @Field(() => [TurnState], { nullable: true }) state?: TurnState[] | null
}
