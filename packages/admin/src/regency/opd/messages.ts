import { speak } from '../../app/i18n.ts'

export const t = speak('opd', {
  opd: { id: 'OPD', en: 'Agency' },
  anyOpd: { id: 'Semua OPD', en: 'All agencies' },
})
