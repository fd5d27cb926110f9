import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-stages', {
  stage: { id: 'Tahapan', en: 'Stage' },
  add: { id: 'Tambah tahapan', en: 'Add a stage' },
  none: { id: 'Tanpa tahapan', en: 'Without a stage' },
  name: { id: 'Nama tahapan', en: 'Name of the stage' },
  newName: { id: 'Nama tahapan baru, lalu Enter', en: 'Name of a new stage, then Enter' },
  phase: { id: 'Tahap nasional', en: 'National phase' },
  noPhase: { id: 'Tidak ada', en: 'None' },
  perencanaan: { id: 'Perencanaan', en: 'Planning' },
  pengumpulan: { id: 'Pengumpulan', en: 'Collection' },
  pemeriksaan: { id: 'Pemeriksaan', en: 'Examination' },
  penyebarluasan: { id: 'Penyebarluasan', en: 'Dissemination' },
  evaluasi: { id: 'Evaluasi', en: 'Evaluation' },
  remove: { id: 'Hapus tahapan ini', en: 'Remove this stage' },
  set: { id: 'Tahapan baris: {name}', en: 'Stage of the row: {name}' },
})
