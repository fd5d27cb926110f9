import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-history', {
  undo: { id: 'Urungkan', en: 'Undo' },
  redo: { id: 'Ulangi', en: 'Redo' },
  undone: { id: 'Perubahan terakhir diurungkan', en: 'The last change was undone' },
  redone: { id: 'Perubahan diulangi', en: 'The change was redone' },
})
