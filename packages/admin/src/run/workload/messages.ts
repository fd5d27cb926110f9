import { speak } from '../../app/language/speak.ts'

export const t = speak('workload', {
  workloads: { id: 'Beban kerja', en: 'Workload' },
  lead: {
    id: 'Tugas yang menunggu, menurut orangnya. Pilih beberapa tugas, atau semua milik seseorang, lalu alihkan sekaligus.',
    en: 'What waits, by person. Choose tasks, or all of somebody, and assign them at once.',
  },
  search: { id: 'Cari nama atau jabatan', en: 'Find a name or position' },
  onlyLate: { id: 'Ada yang terlambat', en: 'With late tasks' },
  counted: { id: '{n} orang', en: '{n} person | {n} people' },
  open: { id: '{n} tugas', en: '{n} task | {n} tasks' },
  late: { id: '{n} terlambat', en: '{n} late' },
  atRisk: { id: '{n} mendekati batas', en: '{n} at risk' },
  tasksOf: { id: 'Tugas {name}', en: 'Tasks of {name}' },
  allOf: { id: 'Pilih semua tugas {name}', en: 'Choose all tasks of {name}' },
  firstOnes: {
    id: '{n} tugas yang paling dekat batasnya ditampilkan; alihkan dahulu, lalu sisanya.',
    en: 'The {n} tasks due soonest are shown; assign these first, then the rest.',
  },
  choose: { id: 'Pilih: {task}', en: 'Choose: {task}' },
  step: { id: 'Langkah {number}', en: 'Step {number}' },
  together: { id: 'bersama {names}', en: 'with {names}' },
  chosen: { id: '{n} tugas dipilih', en: '{n} task chosen | {n} tasks chosen' },
  tooMany: { id: 'Paling banyak {n} tugas sekaligus.', en: 'At most {n} tasks at once.' },
  clear: { id: 'Batalkan pilihan', en: 'Clear the choice' },
  assign: { id: 'Alihkan ke …', en: 'Assign to …' },
  none: { id: 'Tidak ada tugas yang menunggu', en: 'No task is waiting' },
  noneLead: {
    id: 'Tugas yang terbuka dalam pelaksanaan yang Anda awasi muncul di sini menurut pelaksananya.',
    en: 'Open tasks of the runs that you oversee appear here by who performs them.',
  },
  noneFits: { id: 'Tidak ada yang cocok dengan saringan', en: 'Nothing fits the filter' },
  noneFitsLead: {
    id: 'Longgarkan saringan untuk melihat lebih banyak.',
    en: 'Loosen the filter to see more.',
  },
  clearFilter: { id: 'Hapus saringan', en: 'Clear the filter' },
  overseersOnly: {
    id: 'Halaman ini untuk admin dan pengawas',
    en: 'This page is for admins and supervisors',
  },
  overseersOnlyLead: {
    id: 'Tugas Anda sendiri ada di Tugas Saya.',
    en: 'Your own tasks are in My tasks.',
  },
  toTasks: { id: 'Ke Tugas Saya', en: 'To my tasks' },
})
