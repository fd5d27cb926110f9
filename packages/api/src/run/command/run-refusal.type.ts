import type { Run as EngineRun } from '@satualur/engine'
import { Field, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import { Refusal } from '../../graphql/refusal.ts'
import { Person } from '../../people/person.type.ts'
import { Role } from '../../sop/role.type.ts'
import { Act, Outcome } from '../../sop/step.type.ts'
import { Run, RunStatus } from '../run.type.ts'
import { Task } from '../task.type.ts'

@ObjectType({ implements: Refusal, description: 'Roles of the SOP that nobody plays for this OPD.' })
export class RoleWithoutPlayer extends Refusal {
  @Field(() => [Role]) roles: Role[]
  constructor(locale: Locale, sentence: Sentence, roles: Role[]) {
    super(locale, sentence)
    this.roles = roles
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The SOP draws starts that exclude each other: one has to be chosen.',
})
export class StartUnknown extends Refusal {
  @Field(() => [Act]) choices: Act[]
  constructor(locale: Locale, sentence: Sentence, choices: Act[]) {
    super(locale, sentence)
    this.choices = choices
  }
}

@ObjectType({ implements: Refusal, description: 'The SOP was revoked, or has never been ratified.' })
export class SopNotInForce extends Refusal {
  constructor(locale: Locale, title: string) {
    super(locale, {
      id: `SOP “${title}” tidak berlaku hari ini, sehingga tidak dapat dijalankan. Buka SOP tersebut untuk melihat sejak kapan dan mengapa.`,
      en: `The SOP “${title}” is not in force today, so that it cannot be run. Open the SOP to see since when and why.`,
    })
  }
}

@ObjectType({ implements: Refusal, description: 'This SOP already runs for this dataset and period.' })
export class RunAlreadyOpen extends Refusal {
  @Field(() => Run) run: Run
  constructor(locale: Locale, run: Run) {
    super(locale, {
      id: 'SOP ini sedang berjalan untuk dataset dan periode yang sama. Buka pelaksanaan itu untuk melanjutkan.',
      en: 'This SOP already runs for the same dataset and period. Open that run to go on.',
    })
    this.run = run
  }
}

@ObjectType({ implements: Refusal, description: 'The period does not fit the frequency of the dataset.' })
export class PeriodInvalid extends Refusal {
  @Field(() => String) example: string
  constructor(locale: Locale, sentence: Sentence, example: string) {
    super(locale, sentence)
    this.example = example
  }
}

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
  description: 'Something was handed in that the step does not know, or in no clear form.',
})
export class ArtefactUnknown extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'The performer of a joint task has already confirmed this outcome.',
})
export class AlreadyConfirmed extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The run is over, or stuck.' })
export class RunNotRunning extends Refusal {
  @Field(() => RunStatus) status: EngineRun['status']
  constructor(locale: Locale, sentence: Sentence, status: EngineRun['status']) {
    super(locale, sentence)
    this.status = status
  }
}

@ObjectType({ implements: Refusal, description: 'Only a stuck run can be released.' })
export class RunNotStuck extends Refusal {
  @Field(() => RunStatus) status: EngineRun['status']
  constructor(locale: Locale, sentence: Sentence, status: EngineRun['status']) {
    super(locale, sentence)
    this.status = status
  }
}
