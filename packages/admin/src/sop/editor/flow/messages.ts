import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-flow', {
  flow: { id: 'Gambar alur', en: 'Picture of the flow' },
})
