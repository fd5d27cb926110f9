import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-cards', {
  steps: { id: 'Langkah demi langkah', en: 'Step by step' },
  row: { id: 'Baris {number}', en: 'Row {number}' },
  performer: { id: 'Pelaksana', en: 'Performer' },
  choosePerformer: { id: 'Pilih pelaksana', en: 'Choose a performer' },
  symbolAndFlow: { id: 'Simbol dan alur', en: 'Symbol and flow' },
  more: { id: 'Baris ini', en: 'This row' },
  oneALine: { id: 'satu per baris', en: 'one a line' },
})
