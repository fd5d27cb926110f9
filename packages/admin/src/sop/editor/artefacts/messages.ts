import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-artefacts', {
  needs: { id: 'Kelengkapan', en: 'Inputs' },
  yields: { id: 'Output', en: 'Outputs' },
  none: { id: 'Sel ini masih kosong.', en: 'This cell is still empty.' },
  from: { id: 'dari langkah {steps}', en: 'from step {steps}' },
  nobody: { id: 'tidak dihasilkan langkah mana pun', en: 'no step yields it' },
  external: { id: 'Didatangkan dari luar prosedur', en: 'Brought from outside the procedure' },
  link: { id: 'Sama dengan output', en: 'The same as the output' },
})
