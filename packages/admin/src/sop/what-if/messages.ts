import { speak } from '../../app/language/speak.ts'

export const t = speak('whatIf', {
  // What the simulation says.
  lead: {
    id: 'Setengah dari pelaksanaan selesai dalam {median}; 95 % dalam {p95}.',
    en: 'Half of the runs are done within {median}; 95 % within {p95}.',
  },
  always: {
    id: 'Hampir semua pelaksanaan (95 %) selesai dalam {p95}.',
    en: 'Almost all runs (95 %) are done within {p95}.',
  },
  cause_work: { id: 'Penentu: {step}, {role}.', en: 'What decides: {step}, {role}.' },
  cause_rework: {
    id: 'Penentu: {step}, {role}; langkah itu sering diulang.',
    en: 'What decides: {step}, {role}; that step is often done again.',
  },
  cause_waiting: {
    id: 'Penentu: {step}, {role}; tugasnya menunggu orang.',
    en: 'What decides: {step}, {role}; its tasks wait for people.',
  },
  overload: {
    id: '{role} tidak dapat mengejar: pekerjaan datang {times} kali secepat yang dapat diselesaikan, sehingga antrean makin panjang.',
    en: '{role} cannot keep up: work comes {times} times as fast as it can be done, so the queue grows longer and longer.',
  },
  leadOfFirstYear: {
    id: 'Dari pelaksanaan tahun pertama, setengah selesai dalam {median}; 95 % dalam {p95}.',
    en: 'Of the runs of the first year, half are done within {median}; 95 % within {p95}.',
  },
  stuck: {
    id: '{share} macet karena melewati batas pengulangan ({limit} kali).',
    en: '{share} get stuck beyond the limit of repeats ({limit} times).',
  },
  unfinished: {
    id: '{share} tidak selesai dalam sepuluh tahun.',
    en: '{share} are not done within ten years.',
  },
  noneDone: {
    id: 'Tidak satu pun pelaksanaan sampai selesai.',
    en: 'Not one run comes to its end.',
  },
  // While it plays, and when it cannot.
  playing: {
    id: 'Menyimulasikan {played} dari {of} pelaksanaan …',
    en: 'Simulating {played} of {of} runs …',
  },
  played: {
    id: 'Hasil simulasi {n} pelaksanaan menurut kalender kerja daerah, dengan anggapan yang dapat Anda ubah di bawah ini.',
    en: 'The result of {n} simulated runs on the working calendar of the regency, under assumptions that you can change below.',
  },
  notPlayable: { id: 'SOP ini belum dapat disimulasikan', en: 'This SOP cannot be simulated yet' },
  notPlayableLead: {
    id: 'Alurnya belum sampai ke akhir dengan semestinya. Perbaiki temuan berikut; simulasi dimulai dengan sendirinya.',
    en: 'Its flow does not come to its end as it should. Mend these findings; the simulation then starts by itself.',
  },
  more: { id: 'dan {n} temuan lain', en: 'and {n} more finding | and {n} more findings' },
  fault: {
    id: 'Simulasi terhenti. SOP dan anggapan Anda tidak berubah.',
    en: 'The simulation stopped. Your SOP and assumptions are as they were.',
  },
  again: { id: 'Mulai lagi', en: 'Start again' },
  // Lead time.
  leadTime: { id: 'Lama pelaksanaan', en: 'Lead time' },
  half: { id: 'Setengah (50 %)', en: 'Half (50 %)' },
  fifty: { id: '50 %', en: '50 %' },
  eighty: { id: '80 %', en: '80 %' },
  ninetyFive: { id: '95 %', en: '95 %' },
  mean: { id: 'Rata-rata', en: 'Mean' },
  calendarDays: { id: '{days} hari kalender', en: '{days} calendar days' },
  within: { id: 'Dalam waktu baku', en: 'Within standard time' },
  withinOf: { id: 'jumlah waktu baku {duration}', en: 'standard time in all {duration}' },
  days: { id: 'hari kerja', en: 'working days' },
  hours: { id: 'jam kerja', en: 'working hours' },
  minutes: { id: 'menit kerja', en: 'working minutes' },
  chart: {
    id: 'Sebaran lama pelaksanaan dalam {unit}: {bins}.',
    en: 'How lead times are spread, in {unit}: {bins}.',
  },
  bin: { id: '{from} sampai {until}: {count}', en: '{from} to {until}: {count}' },
  lastBin: { id: '{from} atau lebih: {count}', en: '{from} or more: {count}' },
  // Assumptions.
  assumptions: { id: 'Anggapan', en: 'Assumptions' },
  usual: { id: 'Kembalikan semua anggapan', en: 'Reset all assumptions' },
  runsPerMonth: { id: 'Pelaksanaan per bulan', en: 'Runs in a month' },
  startOn: { id: 'Mulai tanggal', en: 'Starting on' },
  items: { id: 'Berkas per pelaksanaan', en: 'Items in a run' },
  pace: { id: 'Kecepatan kerja', en: 'Pace of work' },
  tepat: { id: 'Tepat', en: 'Prompt' },
  biasa: { id: 'Biasa', en: 'Usual' },
  lambat: { id: 'Lambat', en: 'Slow' },
  asOthers: { id: 'Seperti umumnya', en: 'Like the others' },
  paceLead: {
    id: 'Persen dari waktu baku yang benar-benar dipakai.',
    en: 'Percent of the standard time that is really used.',
  },
  fastest: { id: 'Tercepat', en: 'Fastest' },
  usually: { id: 'Biasanya', en: 'Usually' },
  slowest: { id: 'Terlama', en: 'Slowest' },
  decisions: { id: 'Keputusan', en: 'Decisions' },
  decisionsLead: {
    id: 'Dari seratus keputusan, berapa kali hasilnya demikian.',
    en: 'How often, in a hundred decisions, each outcome is chosen.',
  },
  next: { id: 'lanjut', en: 'continue' },
  sendsBack: { id: 'kembali', en: 'back' },
  // Roles.
  roles: { id: 'Beban per pelaksana', en: 'Load per role' },
  rolesLead: {
    id: 'Waktu baku dibaca sebagai waktu bekerja. Tanpa jumlah orang, dianggap selalu ada yang dapat mengerjakan.',
    en: 'The standard time is read as time at work. Without a number of people, somebody is taken to be always free.',
  },
  role: { id: 'Pelaksana', en: 'Role' },
  people: { id: 'Orang', en: 'People' },
  peopleOf: { id: 'Jumlah orang: {role}', en: 'Number of people: {role}' },
  enough: { id: 'cukup', en: 'enough' },
  tasksPerMonth: { id: 'Tugas/bulan', en: 'Tasks/month' },
  workPerMonth: { id: 'Kerja/bulan', en: 'Work/month' },
  busyPeople: { id: 'Beban', en: 'Load' },
  busy: { id: 'setara {n} orang', en: 'keeps {n} people busy' },
  utilisation: { id: 'terpakai {share}', en: '{share} used' },
  overloaded: { id: 'kelebihan beban', en: 'overloaded' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  // Steps.
  steps: { id: 'Waktu per langkah', en: 'Time per step' },
  step: { id: 'Langkah', en: 'Step' },
  standard: { id: 'Waktu baku', en: 'Standard time' },
  work: { id: 'Dikerjakan', en: 'At work' },
  visits: { id: 'Kali', en: 'Times' },
  leadShare: { id: 'Bagian dari lama', en: 'Share of lead time' },
  decides: { id: 'Penentu', en: 'Decides' },
  paceOf: { id: 'Kecepatan: {step}', en: 'Pace: {step}' },
  assumedDays: {
    id: 'Anggapan waktu untuk {step}, dalam hari kerja',
    en: 'Assumed time for {step}, in working days',
  },
  assumedNote: {
    id: 'Tanpa angka waktu pada lembar; dianggap satu hari kerja sampai Anda mengisinya.',
    en: 'No time in numbers on the sheet; taken to be one working day until you say otherwise.',
  },
  dayUnit: { id: 'hari', en: 'days' },
  never: { id: 'tidak dilalui', en: 'not visited' },
})
