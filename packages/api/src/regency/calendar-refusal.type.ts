import { Field, Int, ObjectType } from 'type-graphql'
import type { Locale } from '../graphql/locale.ts'
import { Refusal } from '../graphql/refusal.ts'
import { DateScalar } from '../graphql/scalars.ts'
import type { PlacedFinding } from './calendar-findings.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'Something that keeps a calendar from being counted with, and where it stands.',
})
export class CalendarFinding {
  @Field(() => String, { description: "What it is and what to do, in the reader's language." })
  message!: string
  @Field(() => DateScalar, { nullable: true, description: 'The day off that it is about.' })
  date!: string | null
  @Field(() => Int, { nullable: true, description: 'The office hours that it is about, by place, from 0.' })
  hours!: number | null
  @Field(() => Int, { nullable: true, description: 'Their weekday, 0 for Monday.' }) weekday!: number | null
}

@ObjectType({ implements: Refusal, description: 'Nobody could count with such a calendar.' })
export class CalendarUnsound extends Refusal {
  @Field(() => [CalendarFinding]) findings: CalendarFinding[]
  constructor(locale: Locale, findings: readonly PlacedFinding[]) {
    super(locale, {
      id: 'Kalender ini belum dapat dipakai menghitung. Perbaiki yang berikut, lalu coba lagi.',
      en: 'This calendar cannot be counted with yet. Mend the following and try again.',
    })
    this.findings = findings.map(({ sentence, date = null, hours = null, weekday = null }) => ({
      ...{ date, hours, weekday },
      message: sentence[locale],
    }))
  }
}

@ObjectType({
  implements: Refusal,
  description: 'Somebody else has amended the calendar since it had the revision that was expected.',
})
export class CalendarMoved extends Refusal {
  @Field(() => Int, { description: 'The revision that it has now.' }) revision: number
  constructor(locale: Locale, revision: number) {
    super(locale, {
      id: 'Kalender telah diubah orang lain sejak Anda membukanya, jadi belum ada yang diterapkan. Periksa perubahan Anda pada kalender yang baru, lalu terapkan lagi.',
      en: 'Somebody else has changed the calendar since you opened it, so nothing is applied yet. See what your changes do to the new calendar, then apply them again.',
    })
    this.revision = revision
  }
}

@ObjectType({ implements: Refusal, description: 'The calendar says all of this already.' })
export class CalendarUnchanged extends Refusal {
  constructor(locale: Locale) {
    super(locale, {
      id: 'Tidak ada yang berubah pada kalender ini, sehingga tidak ada yang perlu disimpan.',
      en: 'Nothing in this calendar has changed, so there is nothing to save.',
    })
  }
}
