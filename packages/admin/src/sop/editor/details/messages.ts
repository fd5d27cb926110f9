import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-details', {
  details: { id: 'Rincian sel', en: 'Details of the cell' },
})
