import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../graphql/refusal.ts'
import { Turn } from './turn.type.ts'

@InputType()
export class WithdrawWaiverInput {
  @Field(() => ID) turn!: string
  @Field(() => String) reason!: string
}

@ObjectType({
  description: 'The turn is owed again: it opens when it is its time, and is missed where that has passed.',
})
export class WaiverWithdrawn {
  @Field(() => Turn) turn!: Turn
}

@ObjectType({ implements: Refusal, description: 'The turn is not waived, or no longer.' })
export class TurnNotWaived extends Refusal {
  @Field(() => Turn) turn: Turn
  constructor(locale: Locale, turn: Turn) {
    super(locale, {
      id: 'Periode ini tidak sedang ditiadakan. Muat ulang halaman untuk melihatnya.',
      en: 'This period is not waived. Reload the page to see.',
    })
    this.turn = turn
  }
}

export const WithdrawWaiverResult = createUnionType({
  name: 'WithdrawWaiverResult',
  types: () => [WaiverWithdrawn, NotSignedIn, NotAllowed, NotFound, ReasonMissing, TurnNotWaived] as const,
})
