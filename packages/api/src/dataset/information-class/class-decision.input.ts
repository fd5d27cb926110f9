import type { ClassDecision, ConsequenceTest, InformationClass as Class } from '@satualur/engine'
import { Field, InputType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.ts'
import { InformationClass } from '../dataset.type.ts'

@InputType({ description: 'Uji konsekuensi; what is left blank is refused and not filled in.' })
export class ConsequenceTestInput {
  @Field(() => String) ground!: string
  @Field(() => String) consequence!: string
  @Field(() => String) number!: string
  @Field(() => DateScalar, { nullable: true }) heldUntil?: string | null
}

@InputType()
export class ClassDecisionInput {
  @Field(() => InformationClass) informationClass!: Class
  @Field(() => DateScalar) decidedOn!: string
  @Field(() => String, { description: 'The position that decided: “PPID Utama”.' }) decidedBy!: string
  @Field(() => String, {
    nullable: true,
    description: 'Every change has one, and so has every exception.',
  })
  reason?: string | null
  @Field(() => ConsequenceTestInput, {
    nullable: true,
    description: 'Asked of what is excepted; with other classes it says nothing.',
  })
  test?: ConsequenceTestInput | null
}

/** As the engine has it; a test that was not given is one that says nothing. */
export function decisionOf({ informationClass, test, ...said }: ClassDecisionInput): ClassDecision {
  const decision = {
    decidedOn: said.decidedOn,
    decidedBy: said.decidedBy.trim(),
    reason: said.reason?.trim() ?? '',
  }
  return informationClass === 'dikecualikan'
    ? { ...decision, class: informationClass, test: testOf(test) }
    : { ...decision, class: informationClass }
}

const testOf = (test: ConsequenceTestInput | null | undefined): ConsequenceTest => ({
  ground: test?.ground.trim() ?? '',
  consequence: test?.consequence.trim() ?? '',
  number: test?.number.trim() ?? '',
  heldUntil: test?.heldUntil ?? null,
})
