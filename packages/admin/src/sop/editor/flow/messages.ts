import { speak } from '../../../app/i18n.ts'

export const t = speak('editor-flow', {
  flow: { id: 'Gambar alur', en: 'Picture of the flow' },
})
