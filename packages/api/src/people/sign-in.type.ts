import { createUnionType, Field, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../graphql/locale.ts'
import { Refusal } from '../graphql/refusal.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Viewer } from './viewer.type.ts'

@InputType()
export class SignInInput {
  @Field(() => String) email!: string
  @Field(() => String) password!: string
  @Field(() => String, {
    nullable: true,
    description: 'The key of the regency, where the e-mail is known in several.',
  })
  regency?: string | null
}

@ObjectType()
export class SignedIn {
  @Field(() => Viewer) viewer!: Viewer
}

@ObjectType()
export class SignedOut {
  @Field(() => DateTimeScalar) at!: number
}

@ObjectType({
  implements: Refusal,
  description: 'Unknown e-mail or wrong password; which of the two is not told.',
})
export class CredentialsWrong extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Surel atau kata sandi tidak cocok. Periksa kembali ejaannya lalu coba lagi.',
      en: 'E-mail and password do not match. Check the spelling and try again.',
    })
  }
}

@ObjectType({ implements: Refusal, description: 'Too many guesses at this account or from this address.' })
export class TooManyAttempts extends Refusal {
  @Field(() => DateTimeScalar) retryAt: number
  constructor(locale: Locale, retryAt: number) {
    super(locale, {
      id: 'Terlalu banyak percobaan masuk. Tunggu beberapa menit lalu coba lagi.',
      en: 'Too many attempts to sign in. Wait a few minutes and try again.',
    })
    this.retryAt = retryAt
  }
}

@ObjectType()
export class RegencyChoice {
  @Field(() => String) key!: string
  @Field(() => String) name!: string
}

@ObjectType({ implements: Refusal, description: 'The e-mail and password are right in several regencies.' })
export class RegencyNeeded extends Refusal {
  @Field(() => [RegencyChoice]) regencies: RegencyChoice[]
  constructor(locale: Locale, regencies: RegencyChoice[]) {
    super(locale, {
      id: 'Akun ini terdaftar di beberapa kabupaten/kota. Pilih salah satu untuk masuk.',
      en: 'This account is known in several regencies. Choose one to sign in.',
    })
    this.regencies = regencies
  }
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, CredentialsWrong, TooManyAttempts, RegencyNeeded] as const,
})
