import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Locale } from '../graphql/locale.ts'
import { Refusal } from '../graphql/refusal.ts'
import { SopVersion } from './sop.type.ts'

@InputType()
export class VersionInput {
  @Field(() => ID) version!: string
}

@ObjectType({
  implements: Refusal,
  description: 'Only a version that is in force, or will be, can be revoked or shared.',
})
export class VersionNotInForce extends Refusal {
  @Field(() => SopVersion) version: SopVersion
  constructor(locale: Locale, version: SopVersion) {
    super(locale, {
      id: 'Versi ini tidak berlaku, sehingga tindakan ini tidak dapat dilakukan. Pilih versi yang sedang berlaku.',
      en: 'This version is not in force, so that this cannot be done. Choose the version in force.',
    })
    this.version = version
  }
}
