import { createUnionType, Field, ObjectType } from 'type-graphql'
import { NotSignedIn } from '../../graphql/refusal.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'

@ObjectType()
export class CalendarFeedMade {
  @Field(() => String, {
    description: 'Where the calendar lies on this server. It holds the secret and is told this once.',
  })
  path!: string
  @Field(() => DateTimeScalar) madeAt!: number
}

@ObjectType()
export class CalendarFeedRevoked {
  @Field(() => DateTimeScalar) at!: number
}

export const MakeCalendarFeedResult = createUnionType({
  name: 'MakeCalendarFeedResult',
  types: () => [CalendarFeedMade, NotSignedIn] as const,
})
export const RevokeCalendarFeedResult = createUnionType({
  name: 'RevokeCalendarFeedResult',
  types: () => [CalendarFeedRevoked, NotSignedIn] as const,
})
