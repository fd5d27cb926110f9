import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../graphql/refusal.ts'
import { Turn } from './turn.type.ts'

@InputType()
export class WaiveTurnInput {
  @Field(() => ID) turn!: string
  @Field(() => String) reason!: string
}

@ObjectType({
  description: 'The turn is not opened, and nobody misses it. Its run can still be started by hand.',
})
export class TurnWaived {
  @Field(() => Turn) turn!: Turn
}

@ObjectType({
  implements: Refusal,
  description: 'There is a run of the turn already, or it has been waived.',
})
export class TurnTaken extends Refusal {
  @Field(() => Turn) turn: Turn
  constructor(locale: Locale, turn: Turn) {
    super(locale, {
      id: 'Periode ini sudah ada pelaksanaannya, atau sudah ditiadakan. Muat ulang halaman untuk melihatnya.',
      en: 'There is a run of this period already, or it has been waived. Reload the page to see.',
    })
    this.turn = turn
  }
}

export const WaiveTurnResult = createUnionType({
  name: 'WaiveTurnResult',
  types: () => [TurnWaived, NotSignedIn, NotAllowed, NotFound, ReasonMissing, TurnTaken] as const,
})
