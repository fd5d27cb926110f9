import { speak } from '../../app/language/speak.ts'

export const t = speak('wholeDays', {
  title: { id: 'Waktu dalam hari', en: 'Times in days' },
  lead: {
    id: 'Kapan waktu baku dalam hari, minggu, atau bulan berakhir?',
    en: 'When does a standard time in days, weeks or months end?',
  },
  sameHour: { id: 'Pada jam yang sama', en: 'At the same hour' },
  whole: { id: 'Saat kantor tutup: hari dihitung penuh', en: 'When the office closes: days are whole' },
  example: {
    id: '“1 hari” yang mulai {from} berakhir {to}.',
    en: '“1 hari” that begins on {from} ends on {to}.',
  },
  moment: { id: '{day} pukul {time}', en: '{day} at {time}' },
  always: {
    id: 'Menit, jam, dan bagian hari tetap dihitung sampai jamnya. Tenggat undang-undang selalu dalam hari penuh.',
    en: 'Minutes, hours and parts of a day are counted to the hour either way. The deadlines of laws are always in whole days.',
  },
})
