import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-duties', {
  required: { id: 'Wajib diserahkan', en: 'Has to be handed in' },
  requiredOf: { id: '“{artefact}” wajib diserahkan', en: '“{artefact}” has to be handed in' },
  kindsOf: { id: 'Bentuk “{artefact}” yang diterima', en: 'Forms in which “{artefact}” is taken' },
  anyKind: { id: 'Dalam bentuk apa pun', en: 'In any form' },
  apart: { id: 'Tidak boleh oleh pelaksana langkah', en: 'Not by whoever performed step' },
  none: { id: 'siapa pun boleh', en: 'anybody may' },
  requiredHere: { id: 'wajib diserahkan', en: 'required' },
  duties: { id: 'Penyerahan dan pemisahan tugas', en: 'Evidence and separation of duties' },
})
