import { speak } from '../app/i18n.ts'

export const t = speak('dataset', {
  datasets: { id: 'Dataset', en: 'Datasets' },
  dataset: { id: 'Dataset', en: 'Dataset' },
  lead: {
    id: 'Daftar Data: apa yang diterbitkan, oleh siapa, seberapa sering, dan bagaimana keadaan periode-periode terakhirnya.',
    en: 'The Daftar Data: what is published, by whom, how often, and how its latest periods stand.',
  },
  counted: { id: '{n} dataset', en: '{n} dataset | {n} datasets' },
  search: { id: 'Cari judul dataset', en: 'Find a dataset by title' },
  noneFits: { id: 'Tidak ada dataset yang cocok', en: 'No dataset fits' },
  noneFitsLead: {
    id: 'Longgarkan saringan untuk melihat lebih banyak.',
    en: 'Loosen the filter to see more.',
  },
  clearFilter: { id: 'Hapus saringan', en: 'Clear the filter' },
  noDatasets: { id: 'Belum ada dataset', en: 'No dataset yet' },
  noDatasetsLead: {
    id: 'Daftar Data memuat dataset yang wajib diterbitkan setiap OPD. Isinya berasal dari regency.yaml yang diterapkan admin di halaman SOP.',
    en: 'The Daftar Data holds the datasets that each agency has to publish. It comes from the regency.yaml that an admin applies on the page of SOPs.',
  },
  toCalendar: { id: 'Kalender data', en: 'Data calendar' },
  toSops: { id: 'Ke halaman SOP', en: 'To the SOPs' },
  title: { id: 'Judul', en: 'Title' },
  opd: { id: 'OPD', en: 'Agency' },
  frequency: { id: 'Frekuensi', en: 'Frequency' },
  informationClass: { id: 'Kelas informasi', en: 'Class' },
  recent: { id: 'Periode terakhir', en: 'Latest periods' },
  MONTHLY: { id: 'Bulanan', en: 'Monthly' },
  QUARTERLY: { id: 'Triwulanan', en: 'Quarterly' },
  SEMESTER: { id: 'Semesteran', en: 'Half-yearly' },
  YEARLY: { id: 'Tahunan', en: 'Yearly' },
  BERKALA: { id: 'Berkala', en: 'Periodic' },
  SERTA_MERTA: { id: 'Serta-merta', en: 'Immediate' },
  SETIAP_SAAT: { id: 'Setiap saat', en: 'At any time' },
  DIKECUALIKAN: { id: 'Dikecualikan', en: 'Excepted' },
})
