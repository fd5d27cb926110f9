import { speak } from '../../app/language/speak.ts'

export const t = speak('compliance-overview', {
  lateNow: { id: 'Terlambat sekarang', en: 'Late now' },
  lateCount: {
    id: '{n} tugas melewati batas, di {runs}.',
    en: '{n} task is past due, in {runs}. | {n} tasks are past due, in {runs}.',
  },
  runs: { id: '{n} pelaksanaan', en: '{n} run | {n} runs' },
  noneLate: { id: 'Tidak ada tugas yang melewati batas sekarang.', en: 'No task is past due now.' },
  byPerson: { id: 'Pada siapa', en: 'With whom' },
  byOpd: { id: 'Di OPD mana', en: 'In which agency' },
  tasks: { id: 'Tugas', en: 'Tasks' },
  longest: { id: 'Terlama', en: 'Longest' },
  workOf: { id: 'Beban kerja {name}', en: 'The workload of {name}' },
  countsForEach: {
    id: 'Tugas dengan beberapa pelaksana terhitung pada masing-masing.',
    en: 'A task with several performers counts for each of them.',
  },
  datasetTurns: { id: 'Dataset per periode {year}', en: 'Datasets by period in {year}' },
  thisWeek: { id: 'Perkiraan minggu ini', en: 'Forecast for this week' },
  nextWeek: { id: 'Perkiraan minggu depan', en: 'Forecast for next week' },
  likelyLate: {
    id: '{late} dari {n} tugas yang jatuh tempo sampai {until} kemungkinan terlambat.',
    en: '{late} of {n} task due by {until} is likely to be late. | {late} of {n} tasks due by {until} are likely to be late.',
  },
  allLikelyInTime: {
    id: '{n} tugas jatuh tempo sampai {until}; semuanya kemungkinan selesai tepat waktu.',
    en: '{n} task is due by {until}, and likely to be in time. | {n} tasks are due by {until}, all likely to be in time.',
  },
  noneDue: {
    id: 'Tidak ada lagi tugas yang jatuh tempo sampai {until}.',
    en: 'No more tasks are due by {until}.',
  },
  cutOff: {
    id: 'Hanya 500 tugas yang paling dekat batasnya yang diperkirakan.',
    en: 'Only the 500 tasks that are due soonest were looked at.',
  },
  expectedLate: { id: 'kira-kira lewat {duration}', en: 'about {duration} past due' },
  byMedian: {
    id: 'Diperkirakan dari median langkah yang sama dan antrean pelaksananya; bukan kepastian.',
    en: 'Foreseen from the median of the same step and what its performers have in hand; no promise.',
  },
})
