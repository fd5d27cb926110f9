import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Locale, Sentence } from '../../graphql/locale.ts'
import { Refusal } from '../../graphql/refusal.ts'
import { RegencyKind, Zone } from '../../regency/regency.type.ts'
import { passwordLengthAtLeast } from '../password.ts'
import { SignedIn } from '../sign-in.type.ts'

@InputType()
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The secret of the printed link.' }) token!: string
  @Field(() => String, { description: 'Without “Kabupaten” or “Kota”.' }) regencyName!: string
  @Field(() => RegencyKind) regencyKind!: (typeof RegencyKind)[keyof typeof RegencyKind]
  @Field(() => Zone) zone!: (typeof Zone)[keyof typeof Zone]
  @Field(() => String) name!: string
  @Field(() => String) position!: string
  @Field(() => String) email!: string
  @Field(() => String) password!: string
}

@ObjectType({ implements: Refusal, description: 'The link was used, replaced or has expired.' })
export class InvitationInvalid extends Refusal {
  constructor(locale: Locale, sentence: Sentence = houseOpened) {
    super(locale, sentence)
  }
}

const houseOpened: Sentence = {
  id: 'Tautan undangan ini tidak berlaku lagi. Mulai ulang server untuk mendapatkan tautan baru, atau masuk bila sudah mempunyai akun.',
  en: 'This invitation is no longer valid. Start the server again for a new link, or sign in if you have an account.',
}

@ObjectType({ implements: Refusal, description: 'The password is too short.' })
export class PasswordTooWeak extends Refusal {
  @Field(() => Int) minimumLength = passwordLengthAtLeast
  constructor(locale: Locale) {
    super(locale, {
      id: `Kata sandi terlalu pendek. Pakailah paling sedikit ${passwordLengthAtLeast} karakter, misalnya beberapa kata.`,
      en: `The password is too short. Use at least ${passwordLengthAtLeast} characters, such as a few words.`,
    })
  }
}

export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  types: () => [SignedIn, InvitationInvalid, PasswordTooWeak] as const,
})
