import { named, type ObstacleSentences, type RefusalSentences } from './refusal-language.ts'

const statuses = {
  running: 'sedang berjalan',
  paused: 'sedang dijeda',
  completed: 'sudah selesai',
  stuck: 'macet',
  cancelled: 'sudah dibatalkan',
}
const kinds = { note: 'catatan', link: 'tautan', file: 'berkas', resource: 'sumber data dari dataset' }
const reload = 'Muat ulang halaman untuk melihat keadaan terakhir.'
const deadlineObstacles = {
  'not-running': `Pelaksanaan ini tidak memiliki tenggat undang-undang itu, atau tenggatnya belum mulai berjalan. ${reload}`,
  fixed:
    'SOP ini tidak membolehkan perpanjangan tenggat undang-undang tersebut. Penuhilah tenggat yang berlaku.',
  extended:
    'Tenggat undang-undang ini sudah diperpanjang satu kali dan tidak dapat diperpanjang lagi. Penuhilah tenggat perpanjangannya.',
  over: `Tenggat undang-undang ini sudah berakhir, sehingga tidak ada yang perlu diperpanjang. ${reload}`,
  past: 'Tenggat undang-undang ini sudah lewat, padahal perpanjangan harus disampaikan sebelumnya. Selesaikanlah pekerjaannya sesegera mungkin.',
}

/** Formal Indonesian: what happened, and what to do. */
export const refusalSentencesId: RefusalSentences = {
  RunAlreadyStarted: () => 'Pelaksanaan ini sudah dimulai. Buka pelaksanaan itu untuk melanjutkan.',
  RunNotStarted: () => 'Pelaksanaan ini belum dimulai. Mulailah pelaksanaan terlebih dahulu.',
  RunNotRunning: ({ status }) => {
    if (status === 'stuck')
      return 'Pelaksanaan ini macet karena sudah terlalu sering dikembalikan. Mintalah admin untuk melanjutkan atau membatalkannya.'
    if (status === 'paused')
      return 'Pelaksanaan ini sedang dijeda. Tunggu sampai pengawas atau admin melanjutkannya.'
    return `Pelaksanaan ini ${statuses[status]}, sehingga tidak dapat diubah lagi. ${reload}`
  },
  RunNotStuck: ({ status }) =>
    `Pelaksanaan ini ${statuses[status]} dan tidak macet, sehingga tidak ada yang perlu dilanjutkan. ${reload}`,
  RunNotPaused: ({ status }) => `Pelaksanaan ini ${statuses[status]} dan tidak sedang dijeda. ${reload}`,
  StartUnknown: ({ choices }, names) =>
    `Awal pelaksanaan belum tepat. Pilih di antara awal yang digambar pada SOP${named('act', choices, names)}.`,
  RoleWithoutPlayer: ({ roles }, names) =>
    `Pelaksanaan belum dapat dimulai karena ada pelaksana yang belum mempunyai pemeran${named('role', roles, names)}. Admin menunjuknya di bagian Pemeran pada halaman SOP; sesudah itu pelaksanaan dapat dimulai.`,
  TaskNotOpen: () => `Tugas ini sudah tidak terbuka; mungkin telah diselesaikan atau ditarik. ${reload}`,
  TaskStillOpen: () =>
    'Tugas ini masih terbuka, sehingga catatannya belum perlu dikoreksi. Selesaikan tugasnya terlebih dahulu, dan serahkan yang benar.',
  NotYourTask: () =>
    'Tugas ini bukan tugas Anda. Hubungi pelaksananya, atau mintalah pengawas mengalihkannya kepada Anda.',
  TaskClaimed: () =>
    'Tugas ini sudah diambil orang lain. Mintalah yang bersangkutan melepaskannya, atau mintalah pengawas mengalihkannya.',
  TaskNotClaimed: () => `Tugas ini belum diambil oleh siapa pun, sehingga tidak perlu dilepaskan. ${reload}`,
  TaskIsJoint: () =>
    'Tugas ini dikerjakan bersama, sehingga tidak dapat diambil oleh satu orang. Nyatakan keputusan Anda, lalu tunggu pelaksana lain.',
  TaskPaused: () => 'Langkah ini sedang dijeda. Tunggu sampai pengawas atau admin melanjutkannya.',
  TaskNotPaused: () => `Langkah ini tidak sedang dijeda. ${reload}`,
  TaskNotLate: () =>
    `Tugas ini tidak diselesaikan terlambat, sehingga tidak ada yang perlu dimaafkan. ${reload}`,
  AlreadyExcused: () => `Keterlambatan tugas ini sudah dimaafkan. ${reload}`,
  NotExcused: () => `Keterlambatan tugas ini tidak sedang dimaafkan. ${reload}`,
  NotAllowed: () => 'Anda tidak berwenang melakukan tindakan ini. Mintalah bantuan admin atau pengawas.',
  PerformersMissing: () => 'Pelaksana tugas ini belum dipilih. Pilih paling sedikit satu orang.',
  BehalfUnclear: ({ choices }) =>
    choices.length > 1
      ? 'Anda dapat bertindak atas nama lebih dari satu pelaksana tugas ini. Pilih atas nama siapa Anda bertindak.'
      : 'Anda tidak bertindak atas nama pelaksana yang dipilih. Pilih pelaksana yang Anda gantikan pada tugas ini.',
  DutiesSeparated: ({ steps }, names) =>
    `Siapa yang telah mengerjakan langkah yang harus terpisah dari langkah ini${named('step', steps, names)} tidak boleh mengerjakannya juga. Mintalah pengawas mengalihkan tugas ini kepada orang lain.`,
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
      ? `Yang diserahkan bukan bagian dari langkah ini. Serahkan output atau kelengkapan langkah ini saja${named('artefact', choices, names)}.`
      : 'Langkah ini tidak meminta apa pun. Selesaikan tanpa menyerahkan apa pun.',
  EvidenceMissing: ({ artefacts }, names) =>
    artefacts.length > 0
      ? `Masih ada kelengkapan atau output yang belum diserahkan${named('artefact', artefacts, names)}. Serahkan terlebih dahulu, lalu kirim kembali.`
      : 'Belum ada yang diserahkan, dan langkah ini tidak meminta apa pun. Selesaikan tugas ini tanpa menyerahkan apa pun.',
  EvidenceKindWrong: ({ artefact, kinds: taken }, names) =>
    `Bentuk yang diserahkan tidak sesuai dengan yang diminta${named('artefact', [artefact], names)}. Serahkan sebagai ${taken.map((kind) => kinds[kind]).join(' atau ')}.`,
  AlreadyConfirmed: () =>
    'Anda sudah menyatakan keputusan itu. Tunggu pelaksana lain, atau pilih keputusan lain bila Anda berubah pendapat.',
  NotRecallable: ({ why }) =>
    why === 'begun'
      ? 'Penyelesaian tugas ini tidak dapat ditarik kembali karena pekerjaan sesudahnya sudah dimulai atau berubah. Koreksi catatannya, atau mintalah pelaksana berikutnya mengembalikan pekerjaan ini.'
      : `Tugas ini belum diselesaikan, sehingga tidak ada yang dapat ditarik kembali. ${reload}`,
  DeadlineNotExtendable: ({ why }) => deadlineObstacles[why],
  DueUnchanged: () => 'Menurut kalender ini semua tenggat tetap sama. Tidak ada yang perlu dihitung ulang.',
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
    `Pelaksana ${to.role(role)} belum mempunyai pemeran. Tunjuklah di bagian Pemeran pada halaman SOP.`,
  StartGone: ({ act }, from) =>
    `Pelaksanaan ini dimulai pada ${from.act(act)}, yang bukan lagi awal dalam versi baru. Biarkan pelaksanaan ini selesai pada versinya sekarang.`,
  SameVersion: () => 'Pelaksanaan ini sudah memakai versi itu. Pilih versi lain.',
}
