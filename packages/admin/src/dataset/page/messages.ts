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
  periods: { id: 'Periode', en: 'Periods' },
  startRun: { id: 'Mulai pelaksanaan', en: 'Start a run' },
  startOf: { id: 'Mulai pelaksanaan {period}', en: 'Start a run for {period}' },
  openRun: { id: 'Lihat pelaksanaan', en: 'See the run' },
  allRuns: { id: 'Semua pelaksanaan ({n})', en: 'All runs ({n})' },
  startedAt: { id: 'dimulai', en: 'started' },
  closedAt: { id: 'terbit', en: 'published' },
  lateCount: { id: '{n} tugas terlambat', en: '{n} late task | {n} late tasks' },
})
