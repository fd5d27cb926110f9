import { Field, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../../../graphql/locale.ts'
import { Refusal } from '../../../graphql/refusal.ts'
import { Person } from '../../../people/person.type.ts'
import { Step } from '../../../sop/step.type.ts'

@ObjectType({ implements: Refusal, description: 'Nobody was named to whom the work goes.' })
export class PerformersMissing extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'A delegate of several performers has to say on whose behalf they act.',
})
export class BehalfUnclear extends Refusal {
  @Field(() => [Person], { description: 'For whom the viewer may act here.' }) people: Person[]
  constructor(locale: Locale, sentence: Sentence, people: Person[]) {
    super(locale, sentence)
    this.people = people
  }
}

@ObjectType({
  implements: Refusal,
  description: 'Whoever performed these steps, also through a delegate, cannot perform this one.',
})
export class DutiesSeparated extends Refusal {
  @Field(() => [Step]) steps: Step[]
  @Field(() => [Person]) people: Person[]
  constructor(locale: Locale, sentence: Sentence, steps: Step[], people: Person[]) {
    super(locale, sentence)
    this.steps = steps
    this.people = people
  }
}
