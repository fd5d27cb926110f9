import { Field, ObjectType } from 'type-graphql'
import type { Locale } from '../../graphql/locale.ts'
import { Refusal } from '../../graphql/refusal.ts'
import { SopVersion } from '../../sop/sop.type.ts'

@ObjectType({ implements: Refusal, description: 'Somebody works on a draft of this SOP already.' })
export class DraftExists extends Refusal {
  @Field(() => SopVersion) version: SopVersion
  constructor(locale: Locale, version: SopVersion) {
    super(locale, {
      id: 'SOP ini sudah mempunyai draf. Lanjutkan draf itu, atau buang terlebih dahulu.',
      en: 'This SOP has a draft already. Go on with that one, or throw it away first.',
    })
    this.version = version
  }
}

@ObjectType({ implements: Refusal, description: 'Somebody else has saved the draft in the meantime.' })
export class DraftMoved extends Refusal {
  @Field(() => SopVersion, {
    description: 'The draft as it is now, with revision, source, savedAt, savedBy.',
  })
  version: SopVersion
  constructor(locale: Locale, version: SopVersion) {
    super(locale, {
      id: 'Draf ini telah disimpan oleh orang lain setelah Anda membukanya. Gabungkan perubahan Anda dengan isi yang baru, lalu simpan kembali.',
      en: 'Somebody else has saved this draft since you opened it. Merge your changes with what it says now and save again.',
    })
    this.version = version
  }
}

@ObjectType({
  implements: Refusal,
  description: 'The version is no longer a draft, or lies with its reviewers.',
})
export class VersionFixed extends Refusal {
  @Field(() => SopVersion) version: SopVersion
  constructor(locale: Locale, version: SopVersion, isInReview: boolean) {
    super(locale, isInReview ? inReview : ratified)
    this.version = version
  }
}

const inReview = {
  id: 'Draf ini sedang ditinjau, sehingga isinya tetap. Kembalikan dahulu dengan permintaan perubahan, lalu sunting.',
  en: 'This draft is being reviewed, so its content stays as it is. Send it back with requested changes first, then edit it.',
}

const ratified = {
  id: 'Versi ini sudah disahkan, sehingga tidak dapat diubah. Buatlah draf baru dari versi ini.',
  en: 'This version has been ratified and cannot be changed. Make a new draft from it.',
}
