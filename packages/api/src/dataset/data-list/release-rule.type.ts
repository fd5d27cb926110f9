import type { Locale, ReleaseRule as Rule } from '@satualur/engine'
import { describeRelease } from '@satualur/engine'
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.ts'

export const ReleaseKind = {
  AFTER_PERIOD: 'after-period',
  ANNOUNCED: 'announced',
  AS_NEEDED: 'as-needed',
} as const satisfies Record<string, Rule['kind']>
registerEnumType(ReleaseKind, {
  name: 'ReleaseKind',
  description:
    'AFTER_PERIOD: so many days after the last day of the period; ANNOUNCED: on announced days; AS_NEEDED: when there is something to tell.',
})

@ObjectType({ simpleResolvers: true, description: 'When the data of a period are released.' })
export class ReleaseRule {
  @Field(() => ReleaseKind) kind!: Rule['kind']
  @Field(() => Int, { nullable: true, description: 'Calendar days after the period.' }) days!: number | null
  @Field(() => [DateScalar], { description: 'The announced days.' }) dates!: readonly string[]
  @Field(() => String, { description: 'In the words of the office.' }) words!: string
}

export const releaseOf = (rule: Rule, locale: Locale): ReleaseRule => ({
  kind: rule.kind,
  days: rule.kind === 'after-period' ? rule.days : null,
  dates: rule.kind === 'announced' ? rule.dates : [],
  words: describeRelease(rule, locale),
})

@InputType()
export class ReleaseRuleInput {
  @Field(() => ReleaseKind) kind!: Rule['kind']
  @Field(() => Int, { nullable: true, description: 'Of AFTER_PERIOD: 0 to 366.' }) days?: number | null
  @Field(() => [DateScalar], { nullable: true, description: 'Of ANNOUNCED.' }) dates?: string[] | null
}

const daysAtMost = 366

/** As the engine has it; null where its days cannot be. */
export function ruleOf({ kind, days, dates }: ReleaseRuleInput): Rule | null {
  if (kind === 'as-needed') return { kind }
  if (kind === 'announced') return { kind, dates: [...new Set(dates ?? [])].sort() }
  const after = days ?? -1
  return after >= 0 && after <= daysAtMost ? { kind, days: after } : null
}
