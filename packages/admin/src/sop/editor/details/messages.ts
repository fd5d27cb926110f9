import { speak } from '../../../app/i18n.ts'

export const t = speak('editor-details', {
  details: { id: 'Rincian sel', en: 'Details of the cell' },
})
