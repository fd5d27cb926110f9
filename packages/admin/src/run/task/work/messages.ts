import { speak } from '../../../app/language/speak.ts'

export const t = speak('work', {
  claim: { id: 'Ambil tugas', en: 'Take it on' },
  claimed: { id: 'Anda mengambil tugas ini', en: 'You have taken it on' },
  release: { id: 'Lepaskan', en: 'Release' },
  released: { id: 'Tugas terbuka lagi bagi semua pelaksananya', en: 'The task is open to all again' },
  several: { id: 'Dapat dikerjakan oleh {names}', en: 'Can be done by {names}' },
  severalLead: {
    id: 'Ambil tugas ini agar yang lain tahu bahwa Anda mengerjakannya.',
    en: 'Take it on so that the others know that you are doing it.',
  },
  yours: { id: 'Anda yang mengerjakan tugas ini', en: 'You have taken this task on' },
  yoursFor: {
    id: 'Anda mengerjakan tugas ini atas nama {name}',
    en: 'You have taken this task on for {name}',
  },
  yoursLead: {
    id: '{names} tidak dapat menyelesaikannya sampai Anda melepaskannya.',
    en: '{names} cannot complete it until you release it.',
  },
  theirs: { id: 'Tugas ini dikerjakan {name}', en: '{name} has taken this task on' },
  theirsLead: {
    id: 'Bila Anda yang harus mengerjakannya, hubungi yang bersangkutan, atau pengawas OPD untuk melepaskannya.',
    en: 'If you should be doing it, ask them, or the supervisor of the agency to release it.',
  },
  theirsToRelease: {
    id: 'Bila perlu, Anda dapat melepaskan atau mengalihkannya melalui Tindakan.',
    en: 'Where needed, you can release or assign it under Actions.',
  },
  waitsFor: { id: 'Tugas ini menunggu {names}', en: 'This task waits for {names}' },
  waitsForLead: {
    id: 'Anda dapat membacanya, tetapi tidak dapat menyelesaikannya.',
    en: 'You can read it, but not complete it.',
  },
  keptApart: {
    id: 'Anda telah mengerjakan bagian yang harus terpisah dari tugas ini: {steps}',
    en: 'You have done what is kept apart from this task: {steps}',
  },
  keptApartLead: {
    id: 'Karena itu orang lain yang mengerjakannya, juga bila Anda menggantikan pelaksananya. Pengawas OPD dapat mengalihkannya.',
    en: 'So somebody else has to do it, also where you act for its performer. The supervisor of the agency can assign it.',
  },
  chooseBehalf: {
    id: 'Pilih dahulu di bawah ini, atas nama siapa Anda bertindak.',
    en: 'Choose first, below, on whose behalf you act.',
  },
  stepPaused: { id: 'Langkah ini dijeda', en: 'This step is paused' },
  runPaused: { id: 'Pelaksanaan ini dijeda', en: 'This run is paused' },
  recall: { id: 'Tarik kembali', en: 'Take back' },
  recallQuestion: {
    id: 'Tarik kembali penyelesaian tugas ini?',
    en: 'Take the completion of this task back?',
  },
  recallLead: {
    id: 'Tugas ini terbuka lagi dengan batas waktu semula, dan tugas yang dibukanya ditarik. Hanya dapat dilakukan selama belum ada yang memulai langkah berikutnya.',
    en: 'It opens again, due as before, and what it opened is withdrawn. Only as long as nobody has begun what follows.',
  },
  recalled: { id: 'Tugas terbuka lagi', en: 'The task is open again' },
  correct: { id: 'Koreksi catatan', en: 'Correct the record' },
  correctLead: {
    id: 'Tidak ada yang dihapus: koreksi tampil di samping catatan, dengan nama Anda dan waktunya.',
    en: 'Nothing is erased: the correction stands beside the record with your name and the time.',
  },
  correctText: { id: 'Yang benar', en: 'What is right' },
  correctVersions: { id: 'Serahkan versi baru', en: 'Hand in a new version' },
  corrected: { id: 'Koreksi tercatat', en: 'The correction is on record' },
  corrections: { id: 'Koreksi', en: 'Corrections' },
  waitForUploads: { id: 'Tunggu sampai unggahan selesai.', en: 'Wait until the upload is complete.' },
  mendLinks: {
    id: 'Perbaiki alamat tautan yang belum lengkap.',
    en: 'Mend the link whose address is not complete.',
  },
})
