import { speak } from '../../app/language/speak.ts'

export const t = speak('discussion', {
  discussion: { id: 'Diskusi', en: 'Discussion' },
  none: { id: 'Belum ada komentar.', en: 'No comments yet.' },
  ofRun: { id: 'Diskusi seluruh pelaksanaan', en: 'Discussion of the whole run' },
  atStep: { id: 'pada langkah {number}', en: 'at step {number}' },
  atUnnumbered: { id: 'pada “{activity}”', en: 'at “{activity}”' },
  write: { id: 'Tulis komentar', en: 'Write a comment' },
  hint: { id: "Ketik {'@'} untuk menyebut seseorang.", en: "Type {'@'} to mention somebody." },
  kept: { id: 'Tersimpan di perangkat ini', en: 'Kept on this device' },
  send: { id: 'Kirim', en: 'Send' },
  sent: { id: 'Komentar terkirim', en: 'The comment was sent' },
  left: { id: 'Sisa {n} karakter', en: '{n} character left | {n} characters left' },
  people: { id: 'Sebut seseorang', en: 'Mention somebody' },
  found: { id: '{n} orang ditemukan', en: '{n} person found | {n} people found' },
  strike: { id: 'Coret', en: 'Strike' },
  strikeOf: { id: 'Coret komentar {name}', en: 'Strike the comment of {name}' },
  strikeQuestion: { id: 'Coret komentar ini?', en: 'Strike this comment?' },
  strikeLead: {
    id: 'Komentar tetap terbaca dengan coretan. Siapa yang mencoret dan kapan ikut tercatat.',
    en: 'The comment stays readable, struck through. Who struck it and when goes on record.',
  },
  struck: { id: 'Komentar dicoret', en: 'The comment was struck' },
  struckBy: { id: 'Dicoret oleh {name}', en: 'Struck by {name}' },
  struckText: { id: 'Dicoret:', en: 'Struck:' },
})
