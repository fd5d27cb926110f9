import type { Locale } from '../locale.ts'
import type { ListRefusal } from './list-step.ts'

type Sentences = {
  [Type in ListRefusal['type']]: (refusal: Extract<ListRefusal, { type: Type }>) => string
}

const sentences: Record<Locale, Sentences> = {
  id: {
    StepNotADate: ({ text }) => `“${text}” bukan tanggal yang ada. Perbaiki tanggalnya.`,
    StepTooEarly: ({ last }) =>
      `Langkah terakhir tertanggal ${last}. Tuliskan tanggal yang sama atau sesudahnya.`,
    EntryTitleMissing: () => 'Judul datanya masih kosong. Tuliskan judulnya.',
    EntryNotInForce: () =>
      'Data ini belum ditetapkan dalam Daftar Data, sehingga tidak dapat dikeluarkan. Kembalikan usulannya.',
    ProposalAgreedAlready: () =>
      'Usulan ini sudah disepakati Forum. Tunggu penetapannya, atau mintalah Forum mengembalikannya.',
    NothingProposed: () => 'Tidak ada usulan yang menunggu. Muat ulang halaman untuk melihat keadaannya.',
    NothingAgreed: () => 'Belum ada usulan yang disepakati Forum. Sepakati dahulu usulannya.',
    NumberMissing: ({ of }) =>
      of === 'agreement'
        ? 'Nomor berita acara kesepakatan Forum belum ada. Tuliskan nomornya.'
        : 'Nomor keputusan penetapan belum ada. Tuliskan nomornya.',
    ReturnWithoutReason: () => 'Alasan pengembalian belum ada. Tuliskan apa yang perlu diperbaiki.',
  },
  en: {
    StepNotADate: ({ text }) => `“${text}” is not a date that exists. Mend the date.`,
    StepTooEarly: ({ last }) => `The last step is of ${last}. Write the same day or a later one.`,
    EntryTitleMissing: () => 'The title is blank. Write it.',
    EntryNotInForce: () =>
      'This entry is not in force, so it cannot leave the list. Return its proposal instead.',
    ProposalAgreedAlready: () =>
      'The Forum has agreed to this proposal. Wait for the decree, or ask the Forum to return it.',
    NothingProposed: () => 'No proposal is waiting. Reload the page to see where it stands.',
    NothingAgreed: () => 'The Forum has not agreed to a proposal yet. Let it agree first.',
    NumberMissing: ({ of }) =>
      of === 'agreement'
        ? "The number of the Forum's record is missing. Write it."
        : 'The number of the decree is missing. Write it.',
    ReturnWithoutReason: () => 'The reason for returning it is missing. Write what has to be mended.',
  },
}

/** What a person reads when a step of the Daftar Data was not taken: what is wrong and what to do. */
export function listSentence(refusal: ListRefusal, locale: Locale): string {
  const tell = sentences[locale][refusal.type] as (refusal: ListRefusal) => string
  return tell(refusal)
}
