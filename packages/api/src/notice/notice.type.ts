import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Dataset } from '../dataset/dataset.type.ts'
import { PageInfo } from '../graphql/page-info.type.ts'
import { NotSignedIn } from '../graphql/refusal.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Person } from '../people/person.type.ts'
import { Viewer } from '../people/viewer.type.ts'
import { Run } from '../run/run.type.ts'
import { Task } from '../run/task.type.ts'
import { NoticeKind, NoticeTopic } from './notice-kind.ts'
import type { NoticeRow } from './notice-sentence.ts'

@ObjectType({ simpleResolvers: true, description: 'Something that one person is told.' })
export class Notice implements NoticeRow {
  @Field(() => ID) id!: string
  @Field(() => NoticeKind) kind!: NoticeKind
  @Field(() => NoticeTopic) topic!: NoticeTopic
  @Field(() => Task, { nullable: true }) task!: Task | null
  @Field(() => Run, { nullable: true }) run!: Run | null
  @Field(() => Dataset, { nullable: true, description: 'Where it is about none of its runs.' })
  dataset!: Dataset | null
  @Field(() => Person, { nullable: true, description: 'Who did it; null for what the clock tells.' })
  actor!: Person | null
  @Field(() => DateTimeScalar) at!: number
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was read, or what it asked for was done; null while it is unread.',
  })
  readAt!: number | null

  step!: NoticeRow['step']
  actorName!: string | null
  reason!: string | null
  daysLate!: number | null
  moved!: NoticeRow['moved']
  deadline!: string | null
  datasetTitle!: string | null
  delegation!: NoticeRow['delegation']
  url!: string | null
}

@ObjectType({ simpleResolvers: true })
export class NoticeEdge {
  @Field(() => String) cursor!: string
  @Field(() => Notice) node!: Notice
}

@ObjectType({ simpleResolvers: true, description: 'A page of notices.' })
export class NoticeConnection {
  @Field(() => [Notice]) nodes!: Notice[]
  @Field(() => [NoticeEdge]) edges!: NoticeEdge[]
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => Int) totalCount!: number
}

@InputType({ description: 'Some notices, or all up to one.' })
export class ReadNoticesInput {
  @Field(() => [ID], { nullable: true, description: 'At most 100; those of others stay as they are.' })
  notices?: string[] | null
  @Field(() => ID, { nullable: true, description: 'This one and all that are as old or older.' })
  upTo?: string | null
}

@ObjectType()
export class NoticesRead {
  @Field(() => Viewer) viewer!: Viewer
}

export const ReadNoticesResult = createUnionType({
  name: 'ReadNoticesResult',
  types: () => [NoticesRead, NotSignedIn] as const,
})
