import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import { NotAllowed, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { DateTimeScalar } from '../../graphql/scalars.ts'
import { AddressRefused } from '../../notice/webhook/webhook.type.ts'
import { Person } from '../../people/person.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'The open-data portal (CKAN) of the regency. Its token is never told again.',
})
export class Portal {
  @Field(() => String) address!: string
  @Field(() => String, { description: 'Name or id of the organization there that the datasets belong to.' })
  organization!: string
  @Field(() => String, { description: 'As portals name it: `cc-by`.' }) licence!: string
  @Field(() => Boolean, { description: 'Whether tables are put into the portal’s DataStore, too.' })
  fillsDatastore!: boolean
  @Field(() => DateTimeScalar) setAt!: number
  @Field(() => Person) setBy!: Person
  @Field(() => Int, {
    description: 'How many datasets stand on it now, or may: what is being taken down is among them.',
  })
  standingCount!: number
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when all that stands on it is being taken down, after which it leaves the settings.',
  })
  removingSince!: number | null
}

@InputType()
export class PortalInput {
  @Field(() => String, { description: 'Begins with https://.' }) address!: string
  @Field(() => String) organization!: string
  @Field(() => String, {
    nullable: true,
    description: 'An API token of an editor there; the one that is kept where it is left out.',
  })
  token?: string | null
  @Field(() => String) licence!: string
  @Field(() => Boolean) fillsDatastore!: boolean
}

@ObjectType()
export class PortalSet {
  @Field(() => Portal) portal!: Portal
}

@ObjectType({ description: 'The portal answers, knows the organization, and lets the account edit it.' })
export class PortalAnswered {
  @Field(() => String, { nullable: true, description: 'Of CKAN; some portals keep it to themselves.' })
  version!: string | null
  @Field(() => Boolean) hasDatastore!: boolean
  @Field(() => String, { description: 'What the organization is called there.' }) organizationTitle!: string
  @Field(() => String, { nullable: true, description: 'What its administrator should know.' })
  warning!: string | null
}

@ObjectType({ implements: Refusal, description: 'The portal cannot be published to so.' })
export class PortalUnfit extends Refusal {
  @Field(() => String, { description: 'What support looks up.' }) code: string

  constructor(locale: Locale, code: string, sentence: Sentence) {
    super(locale, sentence)
    this.code = code
  }
}

@ObjectType({ implements: Refusal, description: 'A token is needed: none is kept for this address.' })
export class TokenMissing extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Isi token API portal. Token yang tersimpan hanya dipakai untuk alamat yang sama.',
      en: 'Give an API token of the portal. The one that is kept is used for the same address only.',
    })
  }
}

@ObjectType({ implements: Refusal, description: 'Organization or licence are blank.' })
export class PortalIncomplete extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Isi nama organisasi pada portal dan lisensi datanya.',
      en: 'Give the name of the organization on the portal and the licence of the data.',
    })
  }
}

const refusals = [NotSignedIn, NotAllowed, AddressRefused, TokenMissing, PortalIncomplete] as const

export const SetPortalResult = createUnionType({
  name: 'SetPortalResult',
  types: () => [PortalSet, ...refusals] as const,
})

export const TestPortalResult = createUnionType({
  name: 'TestPortalResult',
  types: () => [PortalAnswered, PortalUnfit, ...refusals] as const,
})
