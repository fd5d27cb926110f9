import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Locale, Sentence } from '../../../graphql/locale.ts'
import { Refusal } from '../../../graphql/refusal.ts'
import { Person } from '../../../people/person.type.ts'
import { Outcome } from '../../../sop/step.type.ts'
import { Task } from '../../task.type.ts'

@ObjectType({
  implements: Refusal,
  description: 'Somebody else was faster, or work before it was sent back.',
})
export class TaskNotOpen extends Refusal {
  @Field(() => Task, { nullable: true, description: 'The task as it is now.' }) task: Task | null
  constructor(locale: Locale, sentence: Sentence, task: Task | null) {
    super(locale, sentence)
    this.task = task
  }
}

@ObjectType({ implements: Refusal, description: 'Only what is closed can be corrected.' })
export class TaskStillOpen extends Refusal {}

@ObjectType({ implements: Refusal, description: 'Another performer has taken the task on.' })
export class ClaimedByOther extends Refusal {
  @Field(() => Task, { nullable: true, description: 'The task as it is now.' }) task: Task | null
  constructor(locale: Locale, sentence: Sentence, task: Task | null) {
    super(locale, sentence)
    this.task = task
  }
}

@ObjectType({ implements: Refusal, description: 'Nobody has taken the task on.' })
export class TaskNotClaimed extends Refusal {}

@ObjectType({ implements: Refusal, description: 'A joint task belongs to all its performers at once.' })
export class TaskIsJoint extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The row that the task belongs to stands still.' })
export class TaskIsPaused extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The row that the task belongs to does not stand still.' })
export class TaskNotPaused extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The task waits for others.' })
export class NotYourTask extends Refusal {
  @Field(() => [Person]) performers: Person[]
  constructor(locale: Locale, sentence: Sentence, performers: Person[]) {
    super(locale, sentence)
    this.performers = performers
  }
}

@ObjectType({ implements: Refusal, description: 'The step has no such outcome, or one has to be chosen.' })
export class OutcomeUnknown extends Refusal {
  @Field(() => [Outcome]) choices: Outcome[]
  constructor(locale: Locale, sentence: Sentence, choices: Outcome[]) {
    super(locale, sentence)
    this.choices = choices
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The performer of a joint task has already confirmed this outcome.',
})
export class AlreadyConfirmed extends Refusal {}

const RecallObstacle = { BEGUN: 'begun', UNKNOWN: 'unknown' } as const
type RecallObstacle = (typeof RecallObstacle)[keyof typeof RecallObstacle]
registerEnumType(RecallObstacle, {
  name: 'RecallObstacle',
  description:
    'What followed has been begun, or the completion did more than can be given back; or there is none any more.',
})

@ObjectType({ implements: Refusal, description: 'The completion stands.' })
export class NotRecallable extends Refusal {
  @Field(() => RecallObstacle) why: RecallObstacle
  constructor(locale: Locale, sentence: Sentence, why: RecallObstacle) {
    super(locale, sentence)
    this.why = why
  }
}
