import { speak } from '../../app/i18n.ts'

export const t = speak('informationClass', {
  informationClass: { id: 'Klasifikasi informasi', en: 'Class of information' },
  lead: {
    id: 'Siapa yang boleh melihat data ini, menurut UU 14/2008. Yang dikecualikan tidak pernah sampai ke portal.',
    en: 'Who may see these data, by UU 14/2008. What is excepted never reaches a portal.',
  },
  holds: { id: 'Yang berlaku sekarang', en: 'What holds now' },
  undecided: {
    id: 'Belum ada keputusan. Klasifikasi “{class}” berasal dari berkas daerah; data baru boleh tayang setelah diputuskan.',
    en: 'Nothing has been decided. The class “{class}” comes from the regency’s file; data may be shown once it is decided.',
  },
  history: { id: 'Riwayat keputusan', en: 'Decisions' },
  decide: { id: 'Putuskan klasifikasi', en: 'Decide the class' },
  decideLead: {
    id: 'Keputusan ditambahkan pada riwayat dan tidak dapat dihapus.',
    en: 'The decision is added to the history and cannot be removed.',
  },
  decided: { id: 'Keputusan tersimpan', en: 'The decision is kept' },
  class: { id: 'Klasifikasi', en: 'Class' },
  BERKALA: { id: 'Berkala', en: 'Periodic' },
  SERTA_MERTA: { id: 'Serta-merta', en: 'Immediate' },
  SETIAP_SAAT: { id: 'Setiap saat', en: 'At any time' },
  DIKECUALIKAN: { id: 'Dikecualikan', en: 'Excepted' },
  BERKALA_meaning: {
    id: 'Diumumkan sedikitnya setiap enam bulan (Pasal 9)',
    en: 'Announced at least every six months (article 9)',
  },
  SERTA_MERTA_meaning: {
    id: 'Menyangkut hajat hidup orang banyak, diumumkan seketika (Pasal 10)',
    en: 'About the life of many, announced at once (article 10)',
  },
  SETIAP_SAAT_meaning: {
    id: 'Tersedia bagi siapa pun yang memintanya (Pasal 11)',
    en: 'There for anybody who asks (article 11)',
  },
  DIKECUALIKAN_meaning: {
    id: 'Tertutup setelah uji konsekuensi (Pasal 17 dan 19)',
    en: 'Closed after a consequence test (articles 17 and 19)',
  },
  decidedOn: { id: 'Tanggal keputusan', en: 'Decided on' },
  decidedBy: { id: 'Jabatan yang memutuskan', en: 'Position that decided' },
  decidedByHint: { id: 'Misalnya PPID Utama', en: 'Such as PPID Utama' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: { id: 'Wajib bila klasifikasi berubah', en: 'Needed where the class changes' },
  test: { id: 'Uji konsekuensi', en: 'Consequence test' },
  ground: { id: 'Dasar hukum', en: 'Legal ground' },
  groundHint: { id: 'Misalnya UU 14/2008 Pasal 17 huruf h', en: 'Such as UU 14/2008 article 17 letter h' },
  consequence: { id: 'Konsekuensi bila dibuka', en: 'Consequence of opening them' },
  number: { id: 'Nomor berita acara uji', en: 'Number of the record' },
  heldUntil: { id: 'Dikecualikan sampai', en: 'Excepted until' },
  heldUntilHint: { id: 'Kosongkan bila tanpa batas waktu', en: 'Leave blank where there is no end' },
  untilDecided: { id: 'sampai diputuskan lain', en: 'until decided otherwise' },
  hasRunOut: {
    id: 'Masa pengecualian telah lewat. Putuskan kembali klasifikasinya; sebelum itu data tetap tertutup.',
    en: 'The exception has run out. Decide the class anew; until then the data stay closed.',
  },
  missing: { id: 'Isian ini belum diisi.', en: 'This is not filled in.' },
  enteredBy: { id: 'Dicatat {name}', en: 'Entered by {name}' },
  fromFile: { id: 'Dari berkas daerah', en: 'From the regency’s file' },
})
