import type { DeadlineObstacle as EngineObstacle } from '@satualur/engine'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Locale, Sentence } from '../../../graphql/locale.ts'
import { Refusal } from '../../../graphql/refusal.ts'

export const DeadlineObstacle = {
  NOT_RUNNING: 'not-running',
  FIXED: 'fixed',
  EXTENDED: 'extended',
  OVER: 'over',
  PAST: 'past',
} as const satisfies Record<string, EngineObstacle>
registerEnumType(DeadlineObstacle, {
  name: 'DeadlineObstacle',
  description:
    'There is none that has begun; the SOP allows no extension; it has been extended; it was kept or fell away; its time has gone.',
})

@ObjectType({ implements: Refusal, description: 'The deadline cannot be extended, or not any more.' })
export class DeadlineNotExtendable extends Refusal {
  @Field(() => DeadlineObstacle) why: EngineObstacle
  constructor(locale: Locale, sentence: Sentence, why: EngineObstacle) {
    super(locale, sentence)
    this.why = why
  }
}
