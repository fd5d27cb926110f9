import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, ReasonMissing, Refusal } from '../../graphql/refusal.ts'
import { Delegation } from './delegation.type.ts'

@InputType()
export class RevokeDelegationInput {
  @Field(() => ID) delegation!: string
  @Field(() => String) reason!: string
}

@ObjectType({ description: 'It holds no longer, from this day on; what was done by it stays on record.' })
export class DelegationRevoked {
  @Field(() => Delegation) delegation!: Delegation
}

@ObjectType({ implements: Refusal, description: 'It has ended by itself, or was revoked before.' })
export class DelegationOver extends Refusal {
  @Field(() => Delegation) delegation: Delegation
  constructor(locale: Locale, delegation: Delegation) {
    super(locale, {
      id: 'Penunjukan ini sudah berakhir atau sudah dicabut, sehingga tidak ada lagi yang dapat dicabut.',
      en: 'This delegation has ended or was revoked already: there is nothing left to revoke.',
    })
    this.delegation = delegation
  }
}

export const RevokeDelegationResult = createUnionType({
  name: 'RevokeDelegationResult',
  types: () => [DelegationRevoked, NotSignedIn, NotAllowed, NotFound, ReasonMissing, DelegationOver] as const,
})
