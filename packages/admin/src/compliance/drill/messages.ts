import { speak } from '../../app/language/speak.ts'

export const t = speak('compliance-drill', {
  closed: { id: 'Tugas selesai', en: 'Tasks done' },
  onTime: { id: 'Tugas tepat waktu', en: 'Tasks on time' },
  late: { id: 'Tugas terlambat', en: 'Late tasks' },
  excused: { id: 'Tugas terlambat yang dimaafkan', en: 'Late tasks that were excused' },
  untimed: { id: 'Tugas tanpa waktu baku', en: 'Tasks without standard time' },
  sentBack: { id: 'Tugas yang mengembalikan', en: 'Tasks that sent back' },
  reworked: { id: 'Tugas yang dikerjakan ulang', en: 'Tasks done again' },
  open: { id: 'Tugas terbuka kini', en: 'Tasks open now' },
  overdue: { id: 'Tugas yang lewat tenggat kini', en: 'Tasks overdue now' },
  between: { id: '{from} – {to}', en: '{from} – {to}' },
  inAll: { id: '{n} tugas', en: '{n} task | {n} tasks' },
  longestFirst: { id: 'terlama terlambat lebih dahulu', en: 'longest late first' },
  newestFirst: { id: 'terbaru lebih dahulu', en: 'newest first' },
  none: { id: 'Tidak ada tugas di balik angka ini', en: 'There are no tasks behind this figure' },
  noneLead: {
    id: 'Angkanya mungkin berubah sejak halaman dibuka, misalnya karena keterlambatan dimaafkan.',
    en: 'It may have changed since the page was opened, for example because lateness was excused.',
  },
  back: { id: 'Semua tugas', en: 'All tasks' },
  lateBy: { id: 'lewat {duration}', en: '{duration} past due' },
  closedAt: { id: 'selesai {at}', en: 'done {at}' },
  openSince: { id: 'terbuka sejak {at}', en: 'open since {at}' },
  howCounted: { id: 'Bagaimana dihitung', en: 'How it was counted' },
  toTask: { id: 'Buka tugas', en: 'Open the task' },
  notFound: { id: 'Tugas tidak ditemukan', en: 'Task not found' },
})
