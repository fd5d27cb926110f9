import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { DateScalar } from '../../graphql/scalars.ts'
import { Delegation, DelegationKind } from './delegation.type.ts'
import { Person } from '../person.type.ts'

@InputType({ description: 'Admins for anybody; everybody who performs steps for themselves, as DELEGATION.' })
export class DelegateInput {
  @Field(() => ID, { nullable: true, description: 'Who is away; whoever asks, when absent.' })
  person?: string | null
  @Field(() => ID) deputy!: string
  @Field(() => DelegationKind) kind!: DelegationKind
  @Field(() => String, { description: 'Number of the decree or letter that it rests on.' }) decree!: string
  @Field(() => DateScalar) startsOn!: string
  @Field(() => DateScalar, { description: 'The last day.' }) endsOn!: string
}

@ObjectType()
export class Delegated {
  @Field(() => Delegation) delegation!: Delegation
}

@ObjectType({ implements: Refusal, description: 'A delegation names the decree or letter that it rests on.' })
export class DecreeMissing extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Nomor surat belum diisi. Tuliskan nomor surat perintah, surat tugas atau nota dinas yang menjadi dasarnya.',
      en: 'The number of the decree is blank. Write the number of the decree, letter of assignment or memo that this rests on.',
    })
  }
}

@ObjectType({
  implements: Refusal,
  description:
    'Nobody stands in for themselves; readers perform nothing, neither for others nor through others.',
})
export class DeputyUnfit extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'The end lies before the start or in the past, or too far away.',
})
export class DaysImpossible extends Refusal {
  @Field(() => DateScalar, { description: 'The earliest last day.' }) earliest: string
  @Field(() => DateScalar, { description: 'The latest last day.' }) latest: string
  constructor(locale: Locale, sentence: Sentence, earliest: string, latest: string) {
    super(locale, sentence)
    this.earliest = earliest
    this.latest = latest
  }
}

@ObjectType({
  implements: Refusal,
  description: 'Somebody acts for this person on some of these days already.',
})
export class DelegationOverlaps extends Refusal {
  @Field(() => Delegation) delegation: Delegation
  constructor(locale: Locale, sentence: Sentence, delegation: Delegation) {
    super(locale, sentence)
    this.delegation = delegation
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The deputy’s own work would come back to them, over others who are away on the same days.',
})
export class DelegationCircular extends Refusal {
  @Field(() => [Person], { description: 'Each acts for the one before; the last is the first again.' })
  chain: Person[]
  constructor(locale: Locale, sentence: Sentence, chain: Person[]) {
    super(locale, sentence)
    this.chain = chain
  }
}

export const DelegateResult = createUnionType({
  name: 'DelegateResult',
  types: () =>
    [
      Delegated,
      NotSignedIn,
      NotAllowed,
      NotFound,
      DecreeMissing,
      DeputyUnfit,
      DaysImpossible,
      DelegationOverlaps,
      DelegationCircular,
    ] as const,
})
