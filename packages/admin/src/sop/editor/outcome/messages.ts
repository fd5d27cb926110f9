import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-outcome', {
  row: { id: 'baris {number}', en: 'row {number}' },
  outcomes: { id: 'Keputusan dan tujuannya', en: 'Outcomes and where they lead' },
  onward: { id: 'Alur berikutnya', en: 'Where it leads' },
  label: { id: 'Kata keputusan', en: 'Word of the outcome' },
  targets: { id: 'Menuju langkah', en: 'Leads to step' },
  targetsOf: { id: '“{label}” menuju langkah', en: '“{label}” leads to step' },
  addTarget: { id: 'Nomor langkah', en: 'Step number' },
  ends: { id: 'alur berakhir di sini', en: 'the flow ends here' },
  noTarget: { id: 'belum ada tujuan', en: 'no target yet' },
  removeTarget: { id: 'Hapus {target}', en: 'Remove {target}' },
  addOutcome: { id: 'Tambah keputusan', en: 'Add an outcome' },
  removeOutcome: { id: 'Hapus keputusan “{label}”', en: 'Remove outcome “{label}”' },
  newOutcome: { id: 'Keputusan {number}', en: 'Outcome {number}' },
})
