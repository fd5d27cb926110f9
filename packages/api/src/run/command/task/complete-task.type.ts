import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotFound, NotSignedIn, ReasonMissing } from '../../../graphql/refusal.ts'
import { Task } from '../../task.type.ts'
import { HandoverInput } from './handover.input.ts'
import * as evidence from '../refusal/evidence-refusal.type.ts'
import * as performer from '../refusal/performer-refusal.type.ts'
import { NotPublishable, PortalAwaited } from '../refusal/publication-refusal.type.ts'
import { IdempotencyConflict, RunNotRunning } from '../refusal/run-refusal.type.ts'
import { TableNotPassed } from '../refusal/table-refusal.type.ts'
import * as refused from '../refusal/task-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class CompleteTaskInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => String, {
    nullable: true,
    description: 'The key of an outcome; needed where the act has several.',
  })
  outcome?: string | null
  @Field(() => String, { nullable: true, description: 'Needed for an outcome that sends back.' }) reason?:
    string | null
  @Field(() => [HandoverInput], { nullable: true }) handovers?: HandoverInput[] | null
  @Field(() => ID, {
    nullable: true,
    description: 'The performer for whom a delegate acts; needed where they are several.',
  })
  onBehalfOf?: string | null
}

@ObjectType()
export class TaskCompleted {
  @Field(() => Task) task!: Task
  @Field(() => Boolean, { description: 'A joint task still waits for other performers.' })
  isAwaitingOthers!: boolean
}

export const CompleteTaskResult = createUnionType({
  name: 'CompleteTaskResult',
  types: () =>
    [
      TaskCompleted,
      NotSignedIn,
      NotFound,
      refused.TaskNotOpen,
      refused.NotYourTask,
      refused.ClaimedByOther,
      refused.TaskIsPaused,
      performer.BehalfUnclear,
      performer.DutiesSeparated,
      refused.OutcomeUnknown,
      ReasonMissing,
      evidence.ArtefactUnknown,
      evidence.EvidenceMissing,
      evidence.EvidenceKindWrong,
      refused.AlreadyConfirmed,
      RunNotRunning,
      IdempotencyConflict,
      TableNotPassed,
      NotPublishable,
      PortalAwaited,
    ] as const,
})
