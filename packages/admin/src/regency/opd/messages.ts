import { speak } from '../../app/language/speak.ts'

export const t = speak('opd', {
  opd: { id: 'OPD', en: 'Agency' },
  anyOpd: { id: 'Semua OPD', en: 'All agencies' },
})
