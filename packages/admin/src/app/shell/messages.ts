import { speak } from '../language/speak.ts'

export const t = speak('shell', {
  tasksShort: { id: 'Tugas', en: 'Tasks' },
  commands: { id: 'Perintah', en: 'Commands' },
  skip: { id: 'Langsung ke isi', en: 'Skip to content' },
  goTo: { id: 'Buka {place}', en: 'Go to {place}' },
  palette: {
    id: 'Cari pelaksanaan, SOP, dataset, atau perintah',
    en: 'Find a run, an SOP, a dataset or a command',
  },
  paletteEmpty: { id: 'Tidak ditemukan.', en: 'Nothing found.' },
  startRun: { id: 'Mulai pelaksanaan', en: 'Start a run' },
  workloads: { id: 'Beban kerja', en: 'Workload' },
  find: { id: 'Cari', en: 'Find' },
  keys: { id: 'Tombol pintas', en: 'Keyboard shortcuts' },
  menu: { id: 'Menu', en: 'Menu' },
  otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
  dark: { id: 'Tampilan gelap', en: 'Dark appearance' },
  light: { id: 'Tampilan terang', en: 'Light appearance' },
  notices: { id: 'Pemberitahuan', en: 'Notices' },
  unread: { id: '{n} belum dibaca', en: '{n} unread' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  waiting: { id: '{n} tugas menunggu', en: '{n} task waiting | {n} tasks waiting' },
  late: { id: '{n} terlambat', en: '{n} late' },
  toast: { id: 'Pesan', en: 'Message' },
})
