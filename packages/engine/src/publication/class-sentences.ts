import type { Locale } from '../locale.ts'
import type { ClassRefusal, TestCell } from './decide-class.ts'
import type { InformationClass } from './information-class.ts'

/** What people call the classes. */
export const classNames: Record<Locale, Record<InformationClass, string>> = {
  id: {
    berkala: 'Berkala',
    'serta-merta': 'Serta-merta',
    'setiap-saat': 'Setiap saat',
    dikecualikan: 'Dikecualikan',
  },
  en: {
    berkala: 'Periodic',
    'serta-merta': 'Immediate',
    'setiap-saat': 'At any time',
    dikecualikan: 'Excepted',
  },
}

type Sentences = {
  [Type in ClassRefusal['type']]: (refusal: Extract<ClassRefusal, { type: Type }>) => string
}

const cells: Record<Locale, Record<TestCell, string>> = {
  id: {
    ground: 'dasar hukum',
    consequence: 'konsekuensi yang dipertimbangkan',
    number: 'nomor berita acara',
  },
  en: { ground: 'legal ground', consequence: 'considered consequence', number: 'number of the record' },
}

const sentences: Record<Locale, Sentences> = {
  id: {
    ClassUnchanged: ({ class: kind }) =>
      `Klasifikasi informasinya sudah ${classNames.id[kind]}. Pilihlah klasifikasi yang lain.`,
    ClassNotADate: ({ text }) => `“${text}” bukan tanggal yang ada. Perbaiki tanggalnya.`,
    ClassDecidedEarlier: ({ last }) =>
      `Keputusan terakhir tertanggal ${last}. Tuliskan tanggal yang sama atau sesudahnya.`,
    ClassDeciderMissing: () => 'Jabatan yang memutuskan belum disebut. Tuliskan jabatannya.',
    ClassReasonMissing: () => 'Alasannya belum ada. Tuliskan alasan keputusan ini.',
    ClassTestIncomplete: ({ missing }) =>
      `Uji konsekuensi belum lengkap: ${missing.map((cell) => cells.id[cell]).join(', ')}. Lengkapi sebelum informasi dikecualikan (UU 14/2008 Pasal 19).`,
    ClassHeldTooShort: ({ decidedOn, heldUntil }) =>
      `Jangka waktu pengecualian berakhir ${heldUntil}, sebelum diputuskan pada ${decidedOn}. Perbaiki salah satunya.`,
  },
  en: {
    ClassUnchanged: ({ class: kind }) =>
      `Its class of information is “${classNames.en[kind]}” already. Choose another one.`,
    ClassNotADate: ({ text }) => `“${text}” is not a date that exists. Mend the date.`,
    ClassDecidedEarlier: ({ last }) => `The last decision is of ${last}. Write the same day or a later one.`,
    ClassDeciderMissing: () => 'The position that decided is not named. Write it.',
    ClassReasonMissing: () => 'The reason is missing. Write why it was decided so.',
    ClassTestIncomplete: ({ missing }) =>
      `The consequence test is not complete: ${missing.map((cell) => cells.en[cell]).join(', ')}. Complete it before information is excepted (UU 14/2008, article 19).`,
    ClassHeldTooShort: ({ decidedOn, heldUntil }) =>
      `The exception ends on ${heldUntil}, before it was decided on ${decidedOn}. Mend one of them.`,
  },
}

/** What a person reads when a class could not be decided: what is wrong and what to do. */
export function classSentence(refusal: ClassRefusal, locale: Locale): string {
  const tell = sentences[locale][refusal.type] as (refusal: ClassRefusal) => string
  return tell(refusal)
}
