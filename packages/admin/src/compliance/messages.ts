import { speak } from '../app/i18n.ts'

export const t = speak('compliance', {
  compliance: { id: 'Kepatuhan waktu', en: 'Time compliance' },
})
