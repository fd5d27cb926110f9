import { speak } from '../../app/i18n.ts'

export const t = speak('datasetPage', {
  dataset: { id: 'Dataset', en: 'Dataset' },
  notFound: { id: 'Dataset tidak ditemukan', en: 'Dataset not found' },
  notFoundLead: {
    id: 'Dataset ini tidak ada, atau bukan milik daerah Anda.',
    en: 'This dataset does not exist, or belongs to another regency.',
  },
  toDatasets: { id: 'Ke Daftar Data', en: 'To the datasets' },
  concept: { id: 'Konsep', en: 'Concept' },
  definition: { id: 'Definisi', en: 'Definition' },
  unit: { id: 'Satuan', en: 'Unit' },
  byClass: {
    id: 'Semesteran, menurut klasifikasinya (UU 14/2008 Pasal 9)',
    en: 'Half-yearly, by its class (UU 14/2008, article 9)',
  },
  opd: { id: 'OPD produsen', en: 'Producing agency' },
  resources: { id: 'Sumber data', en: 'Data resources' },
  addResource: { id: 'Tambah sumber data', en: 'Add a data resource' },
  noResources: {
    id: 'Belum ada berkas atau alamat yang dapat dipakai orang lain. Yang mengerjakan pelaksanaan dataset ini menambahkannya di sini atau dari tugasnya.',
    en: 'There is no file or address for others to use yet. Whoever works on a run of this dataset adds it here or from their task.',
  },
  stillHandedIn: {
    id: 'Menyerahkannya tetap lewat tugas Anda.',
    en: 'Handing it in is still done in your task.',
  },
  allPeriods: { id: 'Semua periode', en: 'All periods' },
  formerVersions: { id: '{n} versi sebelumnya', en: '{n} former version | {n} former versions' },
  periods: { id: 'Periode', en: 'Periods' },
  startRun: { id: 'Mulai pelaksanaan', en: 'Start a run' },
  startOf: { id: 'Mulai pelaksanaan {period}', en: 'Start a run for {period}' },
  openRun: { id: 'Lihat pelaksanaan', en: 'See the run' },
  allRuns: { id: 'Semua pelaksanaan ({n})', en: 'All runs ({n})' },
  startedAt: { id: 'dimulai', en: 'started' },
  closedAt: { id: 'terbit', en: 'published' },
  lateCount: { id: '{n} tugas terlambat', en: '{n} late task | {n} late tasks' },
})
