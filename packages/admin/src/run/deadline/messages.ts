import { speak } from '../../app/language/speak.ts'

export const t = speak('deadline', {
  deadlines: { id: 'Tenggat undang-undang', en: 'Statutory deadlines' },
  RUNNING: { id: 'Berjalan', en: 'Running' },
  AT_RISK: { id: 'Segera berakhir', en: 'About to run out' },
  OVERDUE: { id: 'Terlewat', en: 'Missed' },
  ON_TIME: { id: 'Dipenuhi tepat waktu', en: 'Kept in time' },
  LATE: { id: 'Terlambat dipenuhi', en: 'Kept late' },
  MISSED: { id: 'Tidak dipenuhi', en: 'Not kept' },
  LAPSED: { id: 'Gugur', en: 'Lapsed' },
  until: { id: 'paling lambat {at}', en: 'by {at}' },
  left: { id: 'sisa {duration}', en: '{duration} left' },
  past: { id: 'lewat {duration}', en: '{duration} past' },
  metAt: { id: 'dipenuhi {at}', en: 'kept {at}' },
  metLate: { id: 'dipenuhi {at}, lewat {duration}', en: 'kept {at}, {duration} past' },
  missedAt: {
    id: 'pelaksanaan berakhir {at} tanpa memenuhinya, lewat {duration}',
    en: 'the run left it behind {at}, {duration} past',
  },
  lapsedAt: { id: 'tidak perlu dipenuhi lagi sejak {at}', en: 'nothing to keep any more since {at}' },
  fromRun: { id: '{waktu} sejak awal pelaksanaan, {at}', en: '{waktu} from the start of the run, {at}' },
  fromStep: {
    id: '{waktu} sejak langkah {step} terbuka, {at}',
    en: '{waktu} from the opening of step {step}, {at}',
  },
  byRun: { id: 'dipenuhi oleh akhir pelaksanaan', en: 'kept by the end of the run' },
  byStep: { id: 'dipenuhi oleh selesainya langkah {step}', en: 'kept by the completion of step {step}' },
  counted: { id: 'dihitung sejak {at}', en: 'counted from {at}' },
  extended: {
    id: 'Diperpanjang dari {from} oleh {name}: “{reason}”',
    en: 'Extended from {from} by {name}: “{reason}”',
  },
  originally: { id: 'semula {at}', en: 'at first {at}' },
  provisional: {
    id: 'sementara: hari libur sebagian tahun belum dimuat',
    en: 'provisional: the holidays of some year are not loaded yet',
  },
  dayByDay: { id: 'Hari demi hari', en: 'Day by day' },
  countedBy: {
    id: 'Dihitung menurut kalender kerja revisi {revision}. Jam istirahat tidak dihitung.',
    en: 'Counted by revision {revision} of the working calendar. Breaks do not count.',
  },
  extend: { id: 'Perpanjang', en: 'Extend' },
  extendOne: { id: 'Perpanjang tenggat “{title}”', en: 'Extend the deadline “{title}”' },
  extendQuestion: { id: 'Perpanjang tenggat undang-undang ini?', en: 'Extend this statutory deadline?' },
  extendLead: {
    id: '“{title}” bertambah {waktu}, satu kali saja. Sampaikan alasannya secara tertulis kepada pihak yang menunggu, menurut {basis}.',
    en: '“{title}” gets {waktu} more, this once. Tell the reason in writing to whoever waits, by {basis}.',
  },
  hasExtended: { id: 'Tenggat diperpanjang', en: 'Deadline extended' },
})
