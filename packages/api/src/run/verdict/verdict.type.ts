import type { Verdict as VerdictWord } from '@satualur/engine'
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Step } from '../../sop/step.type.ts'

export const Verdict = {
  ON_TIME: 'on-time',
  LATE: 'late',
  EXCUSED: 'excused',
  UNTIMED: 'untimed',
  RUNNING: 'running',
  AT_RISK: 'at-risk',
  OVERDUE: 'overdue',
  PAUSED: 'paused',
} as const satisfies Record<string, VerdictWord>
registerEnumType(Verdict, {
  name: 'Verdict',
  description:
    'Whether the word was kept. A completed task is one of ON_TIME, LATE, EXCUSED (late, and forgiven for a reason) and UNTIMED (its row has no number to keep); an open one is one of RUNNING, AT_RISK, OVERDUE and PAUSED.',
})

@ObjectType({
  simpleResolvers: true,
  description: 'What a step has come to in a run, over all its attempts.',
})
export class RunStep {
  @Field(() => Step) step!: Step
  @Field(() => Int, { description: 'How often its row was entered.' }) attempts!: number
  @Field(() => Float, {
    description: 'Working minutes of all its tasks, without pauses; of two side by side both.',
  })
  usedMinutes!: number
  @Field(() => Float, {
    description: 'Working minutes past due, added up over its attempts; also what was excused.',
  })
  lateMinutes!: number
  @Field(() => Verdict, {
    nullable: true,
    description:
      'The gravest of its attempts: a later one in time does not undo that an earlier one was late. Null where all were withdrawn or skipped.',
  })
  verdict!: VerdictWord | null
}
