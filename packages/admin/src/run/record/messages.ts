import { speak } from '../../app/language/speak.ts'

export const t = speak('record', {
  record: { id: 'Berita acara', en: 'Record' },
  lead: {
    id: 'Catatan siap tanda tangan: siapa mengerjakan apa dan kapan, beserta sidik setiap berkas.',
    en: 'A record ready to be signed: who did what and when, with the fingerprint of every file. It is issued in Indonesian, as the law asks of official documents (Law 24/2009, article 27).',
  },
  issue: { id: 'Terbitkan berita acara', en: 'Issue a record' },
  download: { id: 'Unduh PDF ({paper})', en: 'Download PDF ({paper})' },
  overtaken: {
    id: 'Pelaksanaan telah berlanjut sejak itu',
    en: 'The run has gone on since then',
  },
  verification: { id: 'Keaslian berita acara', en: 'Is this record genuine?' },
  verificationLead: {
    id: 'Cocokkan yang tertulis di sini dengan yang tercetak pada kertas.',
    en: 'Compare what stands here with what is printed on the paper.',
  },
  code: { id: 'Kode pada berita acara', en: 'Code on the record' },
  check: { id: 'Periksa', en: 'Check' },
  unknown: { id: 'Tidak ada berita acara dengan kode ini', en: 'No record has this code' },
  unknownLead: {
    id: 'Periksa kembali penulisan kode di kaki halaman, lalu coba lagi.',
    en: 'Check the code at the foot of the page and try again.',
  },
  CURRENT: { id: 'Asli dan terkini', en: 'Genuine and current' },
  CURRENT_lead: {
    id: 'Seluruh riwayat masih sebagaimana dicatat, dan tidak ada yang terjadi sesudahnya.',
    en: 'The whole history is as it was recorded, and nothing has happened since.',
  },
  CONTINUED: { id: 'Asli; pelaksanaan telah berlanjut', en: 'Genuine; the run has gone on' },
  CONTINUED_lead: {
    id: 'Yang tercatat pada kertas itu tidak berubah. Sesudahnya ada peristiwa lain.',
    en: 'What the paper tells has not changed. Other things have happened since.',
  },
  CHANGED: { id: 'Riwayat telah berubah', en: 'The history has been changed' },
  CHANGED_lead: {
    id: 'Catatan di sistem tidak lagi sama dengan saat berita acara ini diterbitkan. Hubungi admin kabupaten/kota dan tunjukkan halaman ini.',
    en: 'What the system holds is no longer what it was when this record was issued. Show this page to the regency’s admin.',
  },
  changedEvent: { id: 'Peristiwa ke-{sequence} berubah', en: 'Event {sequence} has changed' },
  missingEvent: { id: 'Peristiwa ke-{sequence} hilang', en: 'Event {sequence} is missing' },
  regency: { id: 'Daerah', en: 'Regency' },
  subject: { id: 'Pelaksanaan', en: 'Run' },
  sop: { id: 'SOP', en: 'SOP' },
  status: { id: 'Keadaan sekarang', en: 'Status now' },
  issued: { id: 'Diterbitkan', en: 'Issued' },
  events: { id: 'Jumlah peristiwa', en: 'Number of events' },
  hash: { id: 'Sidik rangkaian (SHA-256)', en: 'Fingerprint of the chain (SHA-256)' },
})
