import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import { Person } from '../../people/person.type.ts'
import { CalendarUnsound } from '../../regency/calendar-refusal.type.ts'
import { Opd } from '../../regency/regency.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'How many tasks of one agency would be due at another time.',
})
export class OpdDueChanges {
  @Field(() => Opd) opd!: Opd
  @Field(() => Int) taskCount!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many tasks of one person would be due at another time.',
})
export class PersonDueChanges {
  @Field(() => Person) person!: Person
  @Field(() => Int) taskCount!: number
}

@ObjectType({
  description: 'What would come of another calendar, were it in force now. Nothing has changed.',
})
export class CalendarPreview {
  @Field(() => Int, { description: 'Runs in which open tasks or statutory deadlines would change.' })
  runCount!: number
  @Field(() => Int, { description: 'Open tasks that would be due at another time.' }) taskCount!: number
  @Field(() => Int, { description: 'Of these, those due later than now.' }) laterCount!: number
  @Field(() => Int, { description: 'Of these, those due earlier than now.' }) earlierCount!: number
  @Field(() => Int, { description: 'Tasks that are late now and would no longer be.' })
  rescuedCount!: number
  @Field(() => Int, { description: 'Tasks that are in time now and would be late.' })
  overdueCount!: number
  @Field(() => Int, { description: 'Statutory deadlines that would run out at another time.' })
  deadlineCount!: number
  @Field(() => Int, { description: 'Runs whose provisional due times would all become certain.' })
  certainRunCount!: number
  @Field(() => Int, { description: 'Runs that would count through a year without a decree.' })
  provisionalRunCount!: number
}

export const CalendarPreviewResult = createUnionType({
  name: 'CalendarPreviewResult',
  types: () => [CalendarPreview, CalendarUnsound] as const,
})
