import { speak } from '../app/i18n.ts'

export const t = speak('design', {
  ON_TIME: { id: 'Tepat waktu', en: 'On time' },
  AT_RISK: { id: 'Mendekati batas', en: 'At risk' },
  LATE: { id: 'Terlambat', en: 'Late' },
  PAUSED: { id: 'Dijeda', en: 'Paused' },
  UNTIMED: { id: 'Tanpa batas waktu', en: 'No time limit' },
  due: { id: 'Batas {at}', en: 'Due {at}' },
  left: { id: 'sisa {duration}', en: '{duration} left' },
  overdue: { id: 'terlambat {duration}', en: '{duration} late' },
  provisional: {
    id: 'sementara: hari libur sebagian tahun belum dimuat',
    en: 'provisional: the holidays of some year are not loaded yet',
  },
  loading: { id: 'Memuat …', en: 'Loading …' },
  faultTitle: { id: 'Data belum dapat dibaca', en: 'This could not be read' },
  faultServer: {
    id: 'Ada gangguan di server. Tidak ada yang hilang dari pekerjaan Anda. Coba lagi; bila berulang, sampaikan kode ini kepada admin.',
    en: 'The server had a problem. None of your work is lost. Try again; if it returns, tell your admin this code.',
  },
  faultOffline: {
    id: 'Sambungan terputus. Isian Anda tetap ada di halaman ini. Coba lagi setelah tersambung.',
    en: 'The connection is down. What you typed is still on this page. Try again once you are connected.',
  },
  notSent: { id: 'Belum terkirim', en: 'Not sent yet' },
  notFresh: { id: 'Belum diperbarui', en: 'Not up to date' },
  code: { id: 'Kode', en: 'Code' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Dibaca oleh penerima dan tersimpan dalam riwayat.',
    en: 'Read by the receiver and kept in the history.',
  },
  reasonMissing: { id: 'Alasan perlu diisi.', en: 'A reason is needed.' },
  cancel: { id: 'Batal', en: 'Cancel' },
  pages: { id: 'Halaman daftar', en: 'Pages of the list' },
  former: { id: 'Sebelumnya', en: 'Back' },
  following: { id: 'Berikutnya', en: 'Next' },
  close: { id: 'Tutup', en: 'Close' },
  space: { id: 'Spasi', en: 'Space' },
  keys: { id: 'Tombol pintas', en: 'Keyboard shortcuts' },
  then: { id: 'lalu', en: 'then' },
  sample: { id: 'Data contoh', en: 'Sample data' },
  sampleWhy: {
    id: 'Kabupaten ini berisi data contoh; tidak ada yang nyata.',
    en: 'This regency holds sample data; nothing here is real.',
  },
})
