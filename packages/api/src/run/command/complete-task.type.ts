import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { NotFound, NotSignedIn, ReasonMissing } from '../../graphql/refusal.ts'
import {
  AlreadyConfirmed,
  ArtefactUnknown,
  NotYourTask,
  OutcomeUnknown,
  RunNotRunning,
  TaskNotOpen,
} from './run-refusal.type.ts'
import { Task } from '../task.type.ts'

@InputType()
export class LinkInput {
  @Field(() => String) url!: string
  @Field(() => String) title!: string
}

@InputType({ description: 'What is handed in for one artefact: exactly one of note, link and file.' })
export class HandoverInput {
  @Field(() => String, { description: 'The key of an artefact that the step yields or needs.' })
  artefact!: string
  @Field(() => String, { nullable: true }) note?: string | null
  @Field(() => LinkInput, { nullable: true }) link?: LinkInput | null
  @Field(() => ID, { nullable: true, description: 'A file that was uploaded before.' }) file?: string | null
}

@InputType()
export class CompleteTaskInput {
  @Field(() => ID) task!: string
  @Field(() => String, {
    nullable: true,
    description: 'The key of an outcome; needed where the act has several.',
  })
  outcome?: string | null
  @Field(() => String, { nullable: true, description: 'Needed for an outcome that sends back.' }) reason?:
    string | null
  @Field(() => [HandoverInput], { nullable: true }) handovers?: HandoverInput[] | null
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
      TaskNotOpen,
      NotYourTask,
      OutcomeUnknown,
      ReasonMissing,
      ArtefactUnknown,
      AlreadyConfirmed,
      RunNotRunning,
    ] as const,
})
