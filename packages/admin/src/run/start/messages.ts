import { speak } from '../../app/language/speak.ts'

export const t = speak('start', {
  startRun: { id: 'Mulai pelaksanaan', en: 'Start a run' },
  runs: { id: 'Pelaksanaan', en: 'Runs' },
  lead: {
    id: 'Pilih SOP dan untuk apa SOP itu dijalankan. Tugas pertama langsung sampai kepada pelaksananya.',
    en: 'Choose the SOP and what it is carried out for. The first tasks reach their performers at once.',
  },
  sop: { id: 'SOP', en: 'SOP' },
  noForce: { id: 'belum ada versi yang berlaku', en: 'no version in force yet' },
  openRuns: { id: '{n} sedang berjalan', en: '{n} under way' },
  termsUnknown: { id: 'Rincian SOP belum termuat', en: 'The details of the SOP have not arrived' },
  startAt: { id: 'Mulai dari', en: 'Begin with' },
  itemCount: { id: 'Jumlah {item} (boleh kosong)', en: 'Number of {item} (may stay empty)' },
  itemCountHint: {
    id: 'Waktu baku sebagian langkah dihitung per {item}; tanpa jumlahnya langkah itu tidak memiliki batas waktu.',
    en: 'Some steps are timed per {item}; without the number those steps are not due at any time.',
  },
  subject: { id: 'Untuk', en: 'For' },
  forDataset: { id: 'Sebuah dataset', en: 'A dataset' },
  forMatter: { id: 'Urusan lain', en: 'Another matter' },
  dataset: { id: 'Dataset', en: 'Dataset' },
  findDataset: { id: 'Cari judul dataset', en: 'Find a dataset by title' },
  noDataset: { id: 'Tidak ada dataset dengan judul itu.', en: 'No dataset of that title.' },
  period: { id: 'Periode data', en: 'Period of the data' },
  opd: { id: 'OPD', en: 'Agency' },
  chooseOpd: { id: 'Pilih OPD', en: 'Choose an agency' },
  title: { id: 'Judul', en: 'Title' },
  titleHint: {
    id: 'Dibaca oleh semua pelaksana, misalnya “Permohonan informasi anggaran 2026”.',
    en: 'Read by all performers, for example “Request for the 2026 budget”.',
  },
  next: { id: 'Yang akan terjadi', en: 'What will happen' },
  nextLead: { id: 'Tugas pertama sampai kepada:', en: 'The first tasks reach:' },
  nextUnknown: {
    id: 'Pilih SOP dan dataset atau OPD untuk melihat kepada siapa tugas pertama sampai.',
    en: 'Choose the SOP and a dataset or agency to see whom the first tasks reach.',
  },
  step: { id: 'Langkah {number}', en: 'Step {number}' },
  standardTime: { id: 'Waktu baku {text}', en: 'Standard time {text}' },
  nobody: { id: 'belum ditunjuk', en: 'nobody yet' },
  rolesMissing: {
    id: 'Belum ada yang ditunjuk sebagai: {roles}. Admin menunjuknya di bagian Pemeran pada halaman SOP.',
    en: 'Nobody plays yet: {roles}. An admin names them under Who plays which role on the page of the SOP.',
  },
  start: { id: 'Mulai', en: 'Start' },
  notAllowed: { id: 'Anda tidak dapat memulai pelaksanaan', en: 'You cannot start a run' },
  notAllowedLead: {
    id: 'Pelaksanaan dimulai oleh admin, atau oleh OPD untuk datasetnya sendiri.',
    en: 'Runs are started by admins, or by agencies for their own datasets.',
  },
  noSops: { id: 'Belum ada SOP', en: 'No SOP yet' },
  noSopsLead: {
    id: 'Pelaksanaan dapat dimulai setelah SOP daerah Anda diterapkan oleh admin.',
    en: 'Runs can be started once an admin has applied the SOPs of your regency.',
  },
})
