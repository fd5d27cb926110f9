import { speak } from '../../app/language/speak.ts'

export const t = speak('period', {
  legend: { id: 'Arti kotak', en: 'What the squares mean' },
  done: { id: 'Selesai', en: 'Done' },
  underWay: { id: 'Berjalan', en: 'Under way' },
  late: { id: 'Terlambat', en: 'Late' },
  stuck: { id: 'Macet', en: 'Stuck' },
  missing: { id: 'Terlewat', en: 'Missed' },
  blocked: { id: 'Terhalang', en: 'Blocked' },
  waived: { id: 'Ditiadakan', en: 'Waived' },
  current: { id: 'Belum waktunya', en: 'Not due yet' },
  before: { id: 'Sebelum tercatat', en: 'Before records began' },
  state: { id: '{period}: {state}', en: '{period}: {state}' },
  many: { id: '{n} {state}', en: '{n} {state}' },
})
