import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotFound, NotSignedIn, ReasonMissing } from '../../../graphql/refusal.ts'
import { Task } from '../../task.type.ts'
import { HandoverInput } from './handover.input.ts'
import { ArtefactUnknown, EvidenceKindWrong } from '../refusal/evidence-refusal.type.ts'
import { IdempotencyConflict } from '../refusal/run-refusal.type.ts'
import { NotYourTask, TaskNotOpen, TaskStillOpen } from '../refusal/task-refusal.type.ts'
import { Repeatable } from '../repeatable.input.ts'

@InputType()
export class CorrectRecordInput extends Repeatable {
  @Field(() => ID) task!: string
  @Field(() => String, { description: 'What is right.' }) text!: string
  @Field(() => [HandoverInput], {
    nullable: true,
    description: 'Further versions of what the step yields or needs.',
  })
  handovers?: HandoverInput[] | null
}

@ObjectType({ description: 'What was recorded before stays on record beside it.' })
export class RecordCorrected {
  @Field(() => Task) task!: Task
}

export const CorrectRecordResult = createUnionType({
  name: 'CorrectRecordResult',
  types: () =>
    [
      RecordCorrected,
      NotSignedIn,
      NotFound,
      TaskStillOpen,
      TaskNotOpen,
      NotYourTask,
      ReasonMissing,
      ArtefactUnknown,
      EvidenceKindWrong,
      IdempotencyConflict,
    ] as const,
})
