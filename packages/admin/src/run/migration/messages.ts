import { speak } from '../../app/language/speak.ts'

export const t = speak('migration', {
  title: { id: 'Pindahkan pelaksanaan', en: 'Move runs' },
  lead: {
    id: 'Pelaksanaan yang terbuka tetap mengikuti versi saat dimulai sampai dipindahkan. Yang sudah dikerjakan tetap tercatat; batas waktu langkah yang waktu bakunya berubah dihitung ulang.',
    en: 'Open runs stay with the version that they began on until they are moved. What was done stays on record; steps whose standard time changed are due anew.',
  },
  to: { id: 'Ke versi {number}, berlaku sejak {date}', en: 'To version {number}, in force since {date}' },
  onVersion: { id: 'versi {number}', en: 'version {number}' },
  at: { id: 'di {steps}', en: 'at {steps}' },
  step: { id: 'langkah {number}', en: 'step {number}' },
  trial: { id: 'Uji coba', en: 'Trial' },
  checking: { id: 'Memeriksa …', en: 'Checking …' },
  movable: { id: 'Dapat dipindahkan', en: 'Can be moved' },
  blocked: { id: 'Belum dapat dipindahkan', en: 'Cannot be moved yet' },
  counts: {
    id: '{movable} dapat dipindahkan, {blocked} belum',
    en: '{movable} can be moved, {blocked} cannot yet',
  },
  choose: { id: 'Pilih {title}', en: 'Choose {title}' },
  chooseAll: { id: 'Pilih semua yang dapat dipindahkan', en: 'Choose all that can be moved' },
  firstOnes: {
    id: '{n} dari {total} ditampilkan; pindahkan dahulu, lalu sisanya.',
    en: '{n} of {total} are shown; move these first, then the rest.',
  },
  move: { id: 'Pindahkan {n} pelaksanaan', en: 'Move {n} run | Move {n} runs' },
  moveVerb: { id: 'Pindahkan', en: 'Move' },
  moveQuestion: {
    id: 'Pindahkan {n} pelaksanaan ke versi {number}?',
    en: 'Move {n} run to version {number}? | Move {n} runs to version {number}?',
  },
  moveLead: {
    id: 'Semua pindah sekaligus, atau tidak satu pun. Pelaksanaan tidak dapat dikembalikan ke versi lama.',
    en: 'All of them move at once, or none. A run cannot go back to the older version.',
  },
  moved: {
    id: '{n} pelaksanaan pindah ke versi {number}.',
    en: '{n} run moved to version {number}. | {n} runs moved to version {number}.',
  },
  notMoved: {
    id: 'Tidak satu pun dipindahkan: sementara itu ada yang tidak dapat dipindahkan lagi. Periksa daftarnya, lalu coba lagi.',
    en: 'None was moved: some of them can no longer be moved. Look through the list and try again.',
  },
  none: {
    id: 'Semua pelaksanaan mengikuti versi yang berlaku',
    en: 'All runs go on with the version in force',
  },
  noneLead: {
    id: 'Begitu versi baru berlaku, pelaksanaan yang masih terbuka pada versi lama tampil di sini.',
    en: 'Once a new version is in force, runs that are open on an older one appear here.',
  },
  toSop: { id: 'Ke SOP', en: 'To the SOP' },
  adminsOnly: { id: 'Halaman ini untuk admin', en: 'This page is for admins' },
  adminsOnlyLead: {
    id: 'Mintalah admin memindahkan pelaksanaan.',
    en: 'Ask an admin to move the runs.',
  },
  notFound: { id: 'SOP tidak ditemukan', en: 'SOP not found' },
  noneInForce: {
    id: 'Tidak ada versi yang berlaku hari ini, sehingga tidak ada tujuan.',
    en: 'No version is in force today, so there is nothing to move to.',
  },
})
