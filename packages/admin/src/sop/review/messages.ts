import { speak } from '../../app/language/speak.ts'

export const t = speak('sopReview', {
  comments: { id: 'Tanggapan', en: 'Comments' },
  noComments: {
    id: 'Belum ada tanggapan. Pilih sel pada tabel, lalu tulis tanggapan untuk sel itu.',
    en: 'No comments yet. Choose a cell of the table and comment on it.',
  },
  comment: { id: 'Tulis tanggapan', en: 'Write a comment' },
  place: { id: 'Untuk {place}', en: 'On {place}' },
  send: { id: 'Kirim', en: 'Send' },
  settle: { id: 'Tandai selesai', en: 'Mark as settled' },
  settled: { id: 'Diselesaikan {name}', en: 'Settled by {name}' },
  settledOnes: { id: 'Sudah diselesaikan ({n})', en: 'Settled ({n})' },
  wholeSop: { id: 'seluruh SOP', en: 'the whole SOP' },
  step: { id: 'langkah {number}', en: 'step {number}' },
  history: { id: 'Riwayat', en: 'History' },
  DRAFTED: { id: 'Dirancang', en: 'Drafted' },
  REVIEW_REQUESTED: { id: 'Tinjauan diajukan', en: 'Review asked for' },
  CHANGES_REQUESTED: { id: 'Perbaikan diminta', en: 'Changes asked for' },
  RATIFIED: { id: 'Disahkan', en: 'Ratified' },
  REVOKED: { id: 'Dicabut', en: 'Revoked' },
  SHARED: { id: 'Dibagikan ke pustaka', en: 'Shared with the library' },
  WITHDRAWN: { id: 'Ditarik dari pustaka', en: 'Withdrawn from the library' },
  requestReview: { id: 'Ajukan tinjauan', en: 'Ask for review' },
  requestReviewLead: {
    id: 'Selama ditinjau, rancangan tidak berubah. Peninjau dapat menanggapi setiap sel.',
    en: 'While it is reviewed the draft does not change. Reviewers can comment on every cell.',
  },
  reviewRequested: { id: 'Tinjauan diajukan', en: 'Review asked for' },
  requestChanges: { id: 'Minta perbaikan', en: 'Ask for changes' },
  requestChangesLead: {
    id: 'Rancangan kembali dapat disunting, dengan catatan Anda.',
    en: 'The draft can be edited again, with your note.',
  },
  changesRequested: { id: 'Perbaikan diminta', en: 'Changes asked for' },
  note: { id: 'Catatan', en: 'Note' },
  acknowledged: { id: 'Temuan yang dibiarkan', en: 'Findings let stand' },
})
