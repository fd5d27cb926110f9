import { speak } from '../../app/language/speak.ts'

export const t = speak('escalation', {
  reminders: { id: 'Pengingat', en: 'Reminders' },
  remindersLead: {
    id: 'Siapa yang diingatkan tentang tugas yang terbuka, dan sejak kapan. Tugas yang dijeda menunggu; setiap pengingat dikirim sekali.',
    en: 'Who is reminded of open tasks, and from when on. Paused tasks wait; each reminder is told once.',
  },
  when: { id: 'Kapan', en: 'When' },
  AT_RISK: { id: 'Saat 80 % waktu terpakai', en: 'When 80 % of the time has gone' },
  DUE: { id: 'Saat batas waktu tercapai', en: 'At the time limit' },
  late: { id: 'Terlambat, mulai hari kerja ke-', en: 'Late, from working day' },
  lateShown: { id: 'Terlambat, mulai hari kerja ke-{n}', en: 'Late, from working day {n}' },
  onEach: { id: 'lalu setiap hari kerja', en: 'and on each one after' },
  PERFORMERS: { id: 'Pelaksana', en: 'Performers' },
  SUPERVISORS: { id: 'Pengawas OPD', en: 'Supervisors of the agency' },
  ADMINS: { id: 'Admin', en: 'Admins' },
  withDeputies: {
    id: 'Pelaksana yang tidak di tempat: penggantinya ikut diingatkan.',
    en: 'Where a performer is away, whoever acts for them is reminded too.',
  },
  add: { id: 'Tambah pengingat', en: 'Add a reminder' },
  remove: { id: 'Hapus', en: 'Remove' },
  keep: { id: 'Simpan', en: 'Save' },
  kept: { id: 'Pengingat tersimpan', en: 'Reminders saved' },
  usual: { id: 'Kembalikan ke bawaan', en: 'Back to the usual' },
  twice: { id: 'Dua pengingat dimulai pada hari yang sama.', en: 'Two reminders begin on the same day.' },
  onlyAdmins: { id: 'Hanya admin yang dapat mengubahnya.', en: 'Only admins can change this.' },
})
