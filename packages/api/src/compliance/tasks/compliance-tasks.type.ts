import type { Verdict as VerdictWord } from '@satualur/engine'
import { ArgsType, Field, registerEnumType } from 'type-graphql'
import { PageArgs } from '../../graphql/page-info.type.ts'
import { Verdict } from '../../run/verdict/verdict.type.ts'
import { ComplianceFilter } from '../question/compliance.type.ts'

export const ComplianceTaskOrder = { NEWEST: 'newest', LONGEST_LATE: 'longest-late' } as const
export type ComplianceTaskOrder = (typeof ComplianceTaskOrder)[keyof typeof ComplianceTaskOrder]
registerEnumType(ComplianceTaskOrder, {
  name: 'ComplianceTaskOrder',
  description:
    'What closed last, or opened last where it is open; or what is most past due, and most working time late.',
})

@ArgsType()
export class ComplianceTasksArguments extends PageArgs {
  @Field(() => ComplianceFilter, { nullable: true }) filter?: ComplianceFilter | null
  @Field(() => Verdict, {
    nullable: true,
    description: 'Without one: all that were completed in the period.',
  })
  verdict?: VerdictWord | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for the tasks that are open now, whatever the period; a verdict on open tasks says so too.',
  })
  isOpen?: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those closed by sending back, or only the others.',
  })
  isSentBack?: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose act had been opened before in its run, or only the others.',
  })
  isReworked?: boolean | null
  @Field(() => ComplianceTaskOrder, { defaultValue: ComplianceTaskOrder.NEWEST })
  order!: ComplianceTaskOrder
}
