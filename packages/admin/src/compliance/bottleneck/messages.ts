import { speak } from '../../app/language/speak.ts'

export const t = speak('compliance-bottleneck', {
  stepMonths: { id: 'Langkah per bulan', en: 'Steps by month' },
  heat_late: { id: 'Bagian terlambat', en: 'Share late' },
  heat_p90: { id: '90 % selesai dalam', en: '90 % done within' },
  step: { id: 'Langkah', en: 'Step' },
  all: { id: 'Semua', en: 'All' },
  slowest: {
    id: 'Paling lambat: {step}; 90 % selesai dalam {duration}.',
    en: 'Slowest: {step}; 90 % done within {duration}.',
  },
  mostLate: {
    id: 'Paling sering terlambat: {step}; {late} dari {timed} tugas.',
    en: 'Most often late: {step}; {late} of {timed} tasks.',
  },
  noneLate: { id: 'Tidak ada langkah yang terlambat.', en: 'No step was late.' },
  cellLate: {
    id: '{shown}, {step}, {month}: {late} dari {timed} terlambat',
    en: '{shown}, {step}, {month}: {late} of {timed} late',
  },
  cellTime: {
    id: '{shown}, {step}, {month}: {n} tugas, 90 % selesai dalam {duration}',
    en: '{shown}, {step}, {month}: {n} task, 90 % done within {duration} | {shown}, {step}, {month}: {n} tasks, 90 % done within {duration}',
  },
  nothing: { id: 'tidak ada', en: 'none' },
  legend: { id: 'Arti corak', en: 'What the patterns mean' },
  upTo: { id: 's.d. {value}', en: 'up to {value}' },
  above: { id: 'di atas {value}', en: 'above {value}' },
  stepTimes: { id: 'Ke mana waktunya', en: 'Where the time goes' },
  times_waiting: { id: 'Menunggu', en: 'Waiting' },
  times_late: { id: 'Lewat batas', en: 'Past due' },
  waiting: { id: 'menunggu', en: 'waiting' },
  working: { id: 'dikerjakan', en: 'worked on' },
  stepWaitingLead: {
    id: 'Waktu kerja rata-rata dari tugas terbuka sampai selesai: menunggu sampai seseorang mengambil, melampirkan, atau menyelesaikannya; sesudah itu dikerjakan.',
    en: 'Working time on average from opening to completion: waiting until somebody claims it, attaches something or completes it; worked on from then.',
  },
  waitedOf: { id: 'menunggu {duration}', en: 'waiting {duration}' },
  workedOf: { id: 'dikerjakan {duration}', en: 'worked on {duration}' },
  stepTimesLead: {
    id: 'Waktu kerja rata-rata dari tugas terbuka sampai selesai; bagian bergaris adalah waktu sesudah batas.',
    en: 'Working time on average from opening to completion; the hatched part is time past due.',
  },
  perTask: { id: '{duration} per tugas', en: '{duration} for each task' },
  ofItLate: { id: '{duration} di antaranya lewat batas', en: '{duration} of it past due' },
  againShare: { id: '{share} dikerjakan ulang', en: '{share} done again' },
})
