import { speak } from '../../app/language/speak.ts'

export const t = speak('sopDraft', {
  draft: { id: 'Rancangan SOP', en: 'SOP draft' },
  notFound: { id: 'Rancangan tidak ditemukan', en: 'Draft not found' },
  notFoundLead: {
    id: 'SOP ini tidak memiliki rancangan yang terbuka. Mungkin sudah disahkan atau dibuang.',
    en: 'This SOP has no open draft. It may have been ratified or discarded.',
  },
  toSop: { id: 'Ke SOP', en: 'To the SOP' },
  saved: { id: 'Tersimpan', en: 'Saved' },
  saving: { id: 'Menyimpan …', en: 'Saving …' },
  here: { id: 'Tersimpan di perangkat ini', en: 'Kept on this device' },
  nowhere: { id: 'Belum tersimpan', en: 'Not saved' },
  hereLead: {
    id: 'Perubahan dikirim begitu server menjawab.',
    en: 'Changes are sent as soon as the server answers.',
  },
  joined: {
    id: '{name} juga mengubah rancangan ini; perubahannya sudah digabungkan.',
    en: '{name} has changed this draft too; both are put together.',
  },
  somebody: { id: 'Orang lain', en: 'Somebody else' },
  clash: { id: 'Isian yang sama diubah di dua tempat', en: 'The same cells were changed in two places' },
  clashLead: {
    id: '{name} menyimpan rancangan ini lebih dahulu. Pilih isian mana yang dipakai; tidak ada yang hilang sebelum Anda memilih.',
    en: '{name} saved this draft first. Choose which words to keep; nothing is lost before you have chosen.',
  },
  before: { id: 'Sebelumnya', en: 'Before' },
  ours: { id: 'Isian Anda', en: 'Yours' },
  theirs: { id: 'Isian lain', en: 'Theirs' },
  empty: { id: '(kosong)', en: '(empty)' },
  useChoices: { id: 'Pakai pilihan ini', en: 'Use these choices' },
  chooseAll: { id: 'Masih {n} yang belum dipilih', en: '{n} still to choose' },
  compose: { id: 'Susun', en: 'Compose' },
  players: { id: 'Pemeran', en: 'Players' },
  whatIf: { id: 'Uji coba', en: 'What if' },
  review: { id: 'Tinjauan', en: 'Review' },
  parts: { id: 'Bagian', en: 'Parts' },
  discard: { id: 'Buang rancangan', en: 'Discard the draft' },
  discardLead: {
    id: 'Rancangan ini dihapus beserta tanggapannya. Versi yang berlaku tidak berubah.',
    en: 'This draft goes away with its comments. The version in force does not change.',
  },
  discarded: { id: 'Rancangan dibuang', en: 'Draft discarded' },
  inReview: {
    id: 'Rancangan ini sedang ditinjau dan tidak dapat disunting.',
    en: 'This draft is in review and cannot be edited.',
  },
})
