import { speak } from '../../app/language/speak.ts'

export const t = speak('sopDuties', {
  title: { id: 'Penyerahan dan pemisahan tugas', en: 'Evidence and separation of duties' },
  lead: {
    id: 'Ketentuan tambahan di luar lembar cetak: apa yang harus diserahkan sebelum langkah diteruskan, dan siapa yang tidak boleh melaksanakannya.',
    en: 'Rules beside the printed sheet: what has to be handed in before a step is left, and who cannot perform it.',
  },
  step: { id: 'Langkah {number}', en: 'Step {number}' },
  row: { id: 'Baris {number}', en: 'Row {number}' },
  required: { id: '{artefact}: wajib diserahkan', en: '{artefact}: has to be handed in' },
  requiredAs: {
    id: '{artefact}: wajib diserahkan sebagai {kinds}',
    en: '{artefact}: has to be handed in as {kinds}',
  },
  takenAs: { id: '{artefact}: diterima sebagai {kinds}', en: '{artefact}: is taken as {kinds}' },
  apart: {
    id: 'Tidak boleh oleh pelaksana {steps}',
    en: 'Not by whoever performed {steps}',
  },
  note: { id: 'catatan', en: 'note' },
  link: { id: 'tautan', en: 'link' },
  file: { id: 'berkas', en: 'file' },
  resource: { id: 'sumber data', en: 'data resource' },
})
