import type { Run as EngineRun } from '@satualur/engine'
import { Field, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../../../graphql/locale.ts'
import { Refusal } from '../../../graphql/refusal.ts'
import { Role } from '../../../sop/role.type.ts'
import { Act } from '../../../sop/step.type.ts'
import { Run, RunStatus } from '../../run.type.ts'

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

@ObjectType({ implements: Refusal, description: 'The run is over, stuck or paused.' })
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

@ObjectType({ implements: Refusal, description: 'Only a paused run can be resumed.' })
export class RunNotPaused extends Refusal {
  @Field(() => RunStatus) status: EngineRun['status']
  constructor(locale: Locale, sentence: Sentence, status: EngineRun['status']) {
    super(locale, sentence)
    this.status = status
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The same client has sent another request under this clientMutationId.',
})
export class IdempotencyConflict extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Permintaan ini membawa nomor yang sudah dipakai untuk permintaan lain. Muat ulang halaman, lalu coba kembali.',
      en: 'This request carries the number of another request. Reload the page, then try again.',
    })
  }
}
