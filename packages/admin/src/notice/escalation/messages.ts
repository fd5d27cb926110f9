import { speak } from '../../app/i18n.ts'

export const t = speak('escalation', {
  reminders: { id: 'Pengingat', en: 'Reminders' },
  remindersLead: {
    id: 'Siapa yang diingatkan tentang tugas yang terbuka, dan sejak kapan. Tugas yang dijeda menunggu; setiap anak tangga diberitahukan sekali.',
    en: 'Who is reminded of open tasks, and from when on. Paused tasks wait; each rung is told once.',
  },
  when: { id: 'Kapan', en: 'When' },
  AT_RISK: { id: 'Saat 80 % waktu terpakai', en: 'When 80 % of the time has gone' },
  DUE: { id: 'Saat batas waktu tercapai', en: 'At the time limit' },
  late: { id: 'Terlambat, mulai hari kerja ke-', en: 'Late, from working day' },
  lateShown: { id: 'Terlambat, mulai hari kerja ke-{n}', en: 'Late, from working day {n}' },
  onEach: { id: 'lalu setiap hari kerja', en: 'and on each one after' },
  PERFORMERS: { id: 'Pelaksana', en: 'Performers' },
  SUPERVISORS: { id: 'Atasan di OPD', en: 'Supervisors of the agency' },
  ADMINS: { id: 'Admin', en: 'Admins' },
  withDeputies: {
    id: 'Pelaksana yang tidak di tempat: penggantinya ikut diingatkan.',
    en: 'Where a performer is away, whoever acts for them is reminded too.',
  },
  add: { id: 'Tambah anak tangga', en: 'Add a rung' },
  remove: { id: 'Hapus', en: 'Remove' },
  keep: { id: 'Simpan', en: 'Save' },
  kept: { id: 'Pengingat tersimpan', en: 'Reminders saved' },
  usual: { id: 'Kembali ke yang biasa', en: 'Back to the usual' },
  twice: { id: 'Dua anak tangga dimulai pada hari yang sama.', en: 'Two rungs begin on the same day.' },
  onlyAdmins: { id: 'Hanya admin yang dapat mengubahnya.', en: 'Only admins can change this.' },
})
