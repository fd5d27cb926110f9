import type { Sentence } from '../../graphql/locale.ts'

export const byDecreeOnly: Sentence = {
  id: 'Plt. dan Plh. ditunjuk oleh admin berdasarkan surat perintah. Untuk ketidakhadiran Anda sendiri pilihlah Delegasi.',
  en: 'Acting officials (Plt., Plh.) are appointed by an admin, by decree. For your own absence choose Delegation.',
}

export const nobodyAway: Sentence = {
  id: 'Pegawai yang digantikan tidak mempunyai akun aktif di sini. Muat ulang halaman, lalu pilih kembali.',
  en: 'Whoever is to be replaced has no active account here. Reload the page and choose again.',
}

export const noDeputy: Sentence = {
  id: 'Pegawai yang ditunjuk tidak mempunyai akun aktif di sini. Muat ulang halaman, lalu pilih kembali.',
  en: 'Whoever is to act has no active account here. Reload the page and choose again.',
}

export const oneself = (name: string): Sentence => ({
  id: `${name} tidak dapat menggantikan dirinya sendiri. Pilihlah pegawai lain.`,
  en: `${name} cannot act for themselves. Choose somebody else.`,
})

export const onlyReads = (name: string): Sentence => ({
  id: `${name} hanya berhak membaca, sehingga tidak mengerjakan tugas dan tidak dapat menggantikan atau digantikan. Pilihlah pegawai lain, atau mintalah admin mengubah hak aksesnya.`,
  en: `${name} may only read: there are no tasks to act on, for them or through them. Choose somebody else, or ask an admin to change their access.`,
})

export const endsBeforeStart: Sentence = {
  id: 'Tanggal akhir lebih awal daripada tanggal mulai. Perbaiki salah satunya.',
  en: 'The last day comes before the first. Change one of them.',
}

export const isPast: Sentence = {
  id: 'Masa penunjukan ini sudah lewat seluruhnya. Pilihlah tanggal akhir hari ini atau sesudahnya.',
  en: 'All of these days have passed. Choose a last day that is today or later.',
}

export const lastsTooLong = (days: number): Sentence => ({
  id: `Masa penunjukan paling lama ${days} hari. Periksa tahunnya; untuk masa yang lebih panjang buatlah penunjukan baru setelah yang ini berakhir.`,
  en: `A delegation lasts ${days} days at the most. Check the year; for longer, make a new one when this one has ended.`,
})

interface Overlap {
  person: string
  deputy: string
  startsOn: string
  endsOn: string
}

export const overlapSentence = ({ person, deputy, startsOn, endsOn }: Overlap): Sentence => ({
  id: `${person} sudah digantikan oleh ${deputy} dari ${inIndonesian(startsOn)} sampai ${inIndonesian(endsOn)}. Pilihlah tanggal lain, atau cabut penunjukan itu lebih dahulu.`,
  en: `${deputy} acts for ${person} already, from ${inEnglish(startsOn)} to ${inEnglish(endsOn)}. Choose other days, or revoke that first.`,
})

/** The last of the circle is the first again. */
export function circleSentence(circle: readonly { name: string }[]): Sentence {
  const links = (word: string) =>
    circle
      .slice(1)
      .map(({ name }, index) => `${circle[index]!.name} ${word} ${name}`)
      .join(', ')
  return {
    id: `Penunjukan ini membuat lingkaran: ${links('digantikan oleh')}. Pilihlah pengganti lain atau tanggal lain.`,
    en: `This closes a circle: ${links('is replaced by')}. Choose another deputy or other days.`,
  }
}

const inIndonesian = (date: string) => dayIn('id', date)
const inEnglish = (date: string) => dayIn('en-GB', date)
const dayIn = (language: string, date: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
