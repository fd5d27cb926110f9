import type { DayOff as DayOffContent } from '@satualur/engine'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../graphql/scalars.ts'
import { Zone } from './regency.type.ts'

export const DayOffKind = {
  NATIONAL: 'national',
  JOINT_LEAVE: 'joint-leave',
  LOCAL: 'local',
  ONE_OFF: 'one-off',
} as const satisfies Record<string, DayOffContent['kind']>
registerEnumType(DayOffKind, {
  name: 'DayOffKind',
  description: 'A holiday of the nation (libur nasional), cuti bersama, of the place, or of this once.',
})

@ObjectType({
  simpleResolvers: true,
  description: 'Minutes since local midnight during which the office is open.',
})
export class Shift {
  @Field(() => Int, { description: 'Included.' }) opens!: number
  @Field(() => Int, { description: 'Not included.' }) closes!: number
}

@ObjectType({ simpleResolvers: true, description: 'The office hours from a date on.' })
export class OfficeHours {
  @Field(() => DateScalar) from!: string
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; null for open-ended. Where two overlap, the later `from` wins.',
  })
  until!: string | null
  @Field(() => String) name!: string
  @Field(() => [[Shift]], {
    description: 'Seven days from Monday, each with its shifts in order; none on a day off.',
  })
  week!: Shift[][]
}

@ObjectType({ simpleResolvers: true, description: 'A date on which the office stays closed.' })
export class DayOff {
  @Field(() => DateScalar) date!: string
  @Field(() => String) name!: string
  @Field(() => DayOffKind) kind!: DayOffContent['kind']
  @Field(() => Boolean, { description: 'False where no decree was read for it.' }) isVerified!: boolean
}

@ObjectType({
  simpleResolvers: true,
  description: 'All that is needed to count working time as the server does.',
})
export class WorkingCalendar {
  @Field(() => Int, { description: 'Higher with each amendment.' }) revision!: number
  @Field(() => Zone) zone!: (typeof Zone)[keyof typeof Zone]
  @Field(() => [OfficeHours]) hours!: OfficeHours[]
  @Field(() => [DayOff], { description: 'By date.' }) daysOff!: DayOff[]
  @Field(() => [Int], {
    description: 'Years whose holiday decree is loaded; counting through another year is provisional.',
  })
  loadedYears!: number[]
  @Field(() => Boolean, {
    description:
      'Whether a time in days, weeks or months lasts until the office closes on its last day; otherwise it ends at the hour at which it began.',
  })
  areDaysWhole!: boolean
}
