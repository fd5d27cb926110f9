import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { NotAllowed, NotFound, NotSignedIn, Refusal } from '../../graphql/refusal.ts'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts'
import { Person } from '../person.type.ts'
import { Scope } from './scope.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'A key by which another program reads in the name of the admin who made it; it never writes.',
})
export class ApiToken {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'Which program has it.' }) name!: string
  @Field(() => [Scope]) scopes!: Scope[]
  @Field(() => DateTimeScalar) createdAt!: number
  @Field(() => Person, { description: 'Once they are no admin any more, the key opens nothing.' })
  createdBy!: Person
  @Field(() => DateScalar, { description: 'The last day on which it opens anything.' }) expiresOn!: string
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'To the minute; null while nobody has used it.',
  })
  lastUsedAt!: number | null
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt!: number | null
  @Field(() => Boolean, { description: 'Whether it opens anything now.' }) isValid!: boolean
}

@InputType()
export class CreateApiTokenInput {
  @Field(() => String, { description: 'Which program is to have it.' }) name!: string
  @Field(() => [Scope]) scopes!: Scope[]
  @Field(() => DateScalar, { description: 'Its last day: today or later, a year from now at the latest.' })
  expiresOn!: string
}

@InputType()
export class RevokeApiTokenInput {
  @Field(() => ID) apiToken!: string
}

@ObjectType()
export class ApiTokenCreated {
  @Field(() => ApiToken) apiToken!: ApiToken
  @Field(() => String, { description: 'For the header `Authorization: Bearer …`. It is told this once.' })
  secret!: string
}

@ObjectType({ description: 'From the next request on it opens nothing.' })
export class ApiTokenRevoked {
  @Field(() => ApiToken) apiToken!: ApiToken
}

@ObjectType({ implements: Refusal, description: 'Its name was left blank.' })
export class ApiTokenUnnamed extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Beri nama token ini menurut program yang akan memakainya, misalnya “Grafana Bapperida”, agar kelak jelas mana yang dicabut.',
      en: 'Name the token after the program that will use it, such as “Grafana of the planning agency”, so that it is clear later which to revoke.',
    })
  }
}

@ObjectType({ implements: Refusal, description: 'Its last day has passed, or lies more than a year ahead.' })
export class ExpiryRefused extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Pilih hari terakhir dari hari ini sampai paling lama satu tahun lagi. Token yang habis masa berlakunya diganti dengan yang baru.',
      en: 'Choose a last day from today to a year from now. A token that has expired is replaced by a new one.',
    })
  }
}

export const CreateApiTokenResult = createUnionType({
  name: 'CreateApiTokenResult',
  types: () => [ApiTokenCreated, ApiTokenUnnamed, ExpiryRefused, NotSignedIn, NotAllowed] as const,
})
export const RevokeApiTokenResult = createUnionType({
  name: 'RevokeApiTokenResult',
  types: () => [ApiTokenRevoked, NotFound, NotSignedIn, NotAllowed] as const,
})
