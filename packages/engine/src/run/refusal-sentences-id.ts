import { named, type ObstacleSentences, type RefusalSentences } from './refusal-language.ts'

const statuses = {
  running: 'sedang berjalan',
  paused: 'sedang dihentikan sementara',
  completed: 'sudah selesai',
  stuck: 'macet',
  cancelled: 'sudah dibatalkan',
}
const kinds = { note: 'catatan', link: 'tautan', file: 'berkas', resource: 'sumber data dari dataset' }
const reload = 'Muat ulang halaman untuk melihat keadaan terakhir.'

/** Formal Indonesian: what happened, and what to do. */
export const refusalSentencesId: RefusalSentences = {
  RunAlreadyStarted: () => 'Pelaksanaan ini sudah dimulai. Buka pelaksanaan itu untuk melanjutkan.',
  RunNotStarted: () => 'Pelaksanaan ini belum dimulai. Mulailah pelaksanaan terlebih dahulu.',
  RunNotRunning: ({ status }) => {
    if (status === 'stuck')
      return 'Pelaksanaan ini macet karena sudah terlalu sering dikembalikan. Mintalah admin untuk melanjutkan atau membatalkannya.'
    if (status === 'paused')
      return 'Pelaksanaan ini sedang dihentikan sementara. Tunggu sampai atasan atau admin melanjutkannya.'
    return `Pelaksanaan ini ${statuses[status]}, sehingga tidak dapat diubah lagi. ${reload}`
  },
  RunNotStuck: ({ status }) =>
    `Pelaksanaan ini ${statuses[status]} dan tidak macet, sehingga tidak ada yang perlu dilanjutkan. ${reload}`,
  RunNotPaused: ({ status }) =>
    `Pelaksanaan ini ${statuses[status]} dan tidak sedang dihentikan sementara. ${reload}`,
  StartUnknown: ({ choices }, names) =>
    `Awal pelaksanaan belum tepat. Pilih di antara awal yang digambar pada SOP${named('act', choices, names)}.`,
  RoleWithoutPlayer: ({ roles }, names) =>
    `Pelaksanaan belum dapat dimulai karena ada pelaksana yang belum mempunyai petugas${named('role', roles, names)}. Tetapkan petugasnya di Pengaturan, lalu mulai kembali.`,
  TaskNotOpen: () => `Tugas ini sudah tidak terbuka; mungkin telah diselesaikan atau ditarik. ${reload}`,
  TaskStillOpen: () =>
    'Tugas ini masih terbuka, sehingga catatannya belum perlu dibetulkan. Selesaikan tugasnya terlebih dahulu, atau lampirkan berkas yang benar.',
  NotYourTask: () =>
    'Tugas ini bukan tugas Anda. Hubungi pelaksananya, atau mintalah admin menetapkan Anda sebagai petugas.',
  TaskClaimed: () =>
    'Tugas ini sudah diambil oleh seorang petugas. Mintalah petugas itu melepaskannya, atau mintalah atasan mengalihkannya.',
  TaskNotClaimed: () => `Tugas ini belum diambil oleh siapa pun, sehingga tidak perlu dilepaskan. ${reload}`,
  TaskIsJoint: () =>
    'Tugas ini dikerjakan bersama, sehingga tidak dapat diambil oleh satu orang. Nyatakan keputusan Anda, lalu tunggu pelaksana lain.',
  TaskPaused: () =>
    'Waktu langkah ini sedang dihentikan sementara. Tunggu sampai atasan atau admin melanjutkannya.',
  TaskNotPaused: () => `Waktu langkah ini tidak sedang dihentikan sementara. ${reload}`,
  NotAllowed: () =>
    'Anda tidak berwenang melakukan tindakan ini. Mintalah bantuan admin atau atasan yang berwenang.',
  PerformersMissing: () =>
    'Petugas yang akan mengerjakan tugas ini belum dipilih. Pilih paling sedikit satu orang.',
  BehalfUnclear: ({ choices }) =>
    choices.length > 1
      ? 'Anda dapat bertindak untuk lebih dari satu pelaksana tugas ini. Pilih untuk siapa Anda bertindak.'
      : 'Anda tidak bertindak untuk pelaksana yang dipilih. Pilih pelaksana yang Anda wakili pada tugas ini.',
  DutiesSeparated: ({ steps }, names) =>
    `Petugas yang telah mengerjakan langkah yang harus terpisah dari langkah ini${named('step', steps, names)} tidak boleh mengerjakannya juga. Serahkan langkah ini kepada petugas lain.`,
  OutcomeUnknown: ({ choices }) => {
    if (choices.length > 1)
      return 'Keputusan belum dipilih atau tidak dikenal. Pilih salah satu keputusan yang tersedia pada langkah ini.'
    return choices.length === 1
      ? 'Keputusan itu tidak ada pada langkah ini. Muat ulang halaman, lalu selesaikan kembali.'
      : 'Tidak ada keputusan pada langkah ini yang membawa pekerjaan maju. Mintalah pelaksananya mengembalikan pekerjaan ini, atau batalkan pelaksanaan.'
  },
  ReasonMissing: () => 'Alasan belum diisi. Tuliskan alasannya, lalu kirim kembali.',
  AuthorityMissing: () =>
    'Dasar kewenangan belum diisi. Tuliskan nomor dan judul surat atau keputusan yang menjadi dasarnya.',
  ArtefactUnknown: ({ choices }, names) =>
    choices.length > 0
      ? `Berkas yang diserahkan bukan bagian dari langkah ini. Serahkan output atau kelengkapan langkah ini saja${named('artefact', choices, names)}.`
      : 'Langkah ini tidak meminta berkas apa pun. Selesaikan tanpa menyerahkan berkas.',
  EvidenceMissing: ({ artefacts }, names) =>
    artefacts.length > 0
      ? `Masih ada kelengkapan atau output yang belum diserahkan${named('artefact', artefacts, names)}. Serahkan terlebih dahulu, lalu kirim kembali.`
      : 'Belum ada yang diserahkan, dan langkah ini tidak meminta berkas apa pun. Selesaikan tugas ini tanpa lampiran.',
  EvidenceKindWrong: ({ artefact, kinds: taken }, names) =>
    `Bentuk yang diserahkan tidak sesuai dengan yang diminta${named('artefact', [artefact], names)}. Serahkan sebagai ${taken.map((kind) => kinds[kind]).join(' atau ')}.`,
  AlreadyConfirmed: () =>
    'Anda sudah menyatakan keputusan itu. Tunggu pelaksana lain, atau pilih keputusan lain bila Anda berubah pendapat.',
  NotRecallable: ({ why }) =>
    why === 'begun'
      ? 'Penyelesaian tugas ini tidak dapat ditarik kembali karena pekerjaan sesudahnya sudah dimulai atau berubah. Catat pembetulan, atau mintalah pelaksana berikutnya mengembalikan pekerjaan ini.'
      : `Tugas ini belum diselesaikan, sehingga tidak ada yang dapat ditarik kembali. ${reload}`,
  MigrationBlocked: () =>
    'Pelaksanaan ini tidak dapat dipindahkan ke versi SOP yang dipilih. Baca penghalangnya, atau biarkan pelaksanaan ini selesai pada versinya sekarang.',
}

/** Formal Indonesian: why a run cannot move to another version. */
export const obstacleSentencesId: ObstacleSentences = {
  ActGone: ({ act }, from) =>
    `Ada pekerjaan terbuka pada ${from.act(act)}, yang tidak ada lagi dalam versi baru. Selesaikan pekerjaan itu terlebih dahulu.`,
  ActUnreached: ({ act }, from) =>
    `Ada pekerjaan terbuka pada ${from.act(act)}, yang dalam versi baru tidak lagi dituju dari awal pelaksanaan ini. Selesaikan pekerjaan itu terlebih dahulu.`,
  JoinChanged: ({ act, from: branch }, from) =>
    `Hasil ${from.act(branch)} menunggu di ${from.act(act)}, tetapi dalam versi baru tidak lagi menuju ke sana. Lanjutkan pelaksanaan sampai penantian itu berakhir.`,
  BranchMissing: ({ act, missing }, _from, to) =>
    `Dalam versi baru, ${to.act(act)} menunggu hasil yang tidak akan datang lagi dari keadaan pelaksanaan ini (${missing.map(to.act).join(', ')}). Lanjutkan pelaksanaan lebih dahulu, atau biarkan selesai pada versinya sekarang.`,
  RoleUnplayed: ({ role }, _from, to) =>
    `Pelaksana ${to.role(role)} belum mempunyai petugas. Tetapkan petugasnya di Pengaturan.`,
  StartGone: ({ act }, from) =>
    `Pelaksanaan ini dimulai pada ${from.act(act)}, yang bukan lagi awal dalam versi baru. Biarkan pelaksanaan ini selesai pada versinya sekarang.`,
  SameVersion: () => 'Pelaksanaan ini sudah memakai versi itu. Pilih versi lain.',
}
