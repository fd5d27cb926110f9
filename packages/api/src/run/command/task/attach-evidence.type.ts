import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotFound, NotSignedIn } from '../../../graphql/refusal.ts'
import { Task } from '../../task.type.ts'
import { HandoverInput } from './handover.input.ts'
import { ArtefactUnknown, EvidenceKindWrong, EvidenceMissing } from '../refusal/evidence-refusal.type.ts'
import { BehalfUnclear } from '../refusal/performer-refusal.type.ts'
import { IdempotencyConflict, RunNotRunning } from '../refusal/run-refusal.type.ts'
import { ClaimedByOther, NotYourTask, TaskIsPaused, TaskNotOpen } from '../refusal/task-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class AttachEvidenceInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => [HandoverInput]) handovers!: HandoverInput[]
  @Field(() => ID, {
    nullable: true,
    description: 'The performer for whom a delegate acts; needed where they are several.',
  })
  onBehalfOf?: string | null
}

@ObjectType({ description: 'It is on record; the task stays open.' })
export class EvidenceAttached {
  @Field(() => Task) task!: Task
}

export const AttachEvidenceResult = createUnionType({
  name: 'AttachEvidenceResult',
  types: () =>
    [
      EvidenceAttached,
      NotSignedIn,
      NotFound,
      TaskNotOpen,
      NotYourTask,
      ClaimedByOther,
      TaskIsPaused,
      BehalfUnclear,
      ArtefactUnknown,
      EvidenceMissing,
      EvidenceKindWrong,
      RunNotRunning,
      IdempotencyConflict,
    ] as const,
})
