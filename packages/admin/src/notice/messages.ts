import { speak } from '../app/language/speak.ts'

export const t = speak('notice', {
  notices: { id: 'Pemberitahuan', en: 'Notices' },
  noticesLead: {
    id: 'Yang datang kepada Anda, yang mendekati batas waktu, dan yang diubah orang lain.',
    en: 'What has come to you, what is close to its time limit, and what others have changed.',
  },
  unread: { id: '{n} belum dibaca', en: '{n} unread' },
  isUnread: { id: 'Belum dibaca', en: 'Unread' },
  all: { id: 'Semua', en: 'All' },
  onlyUnread: { id: 'Belum dibaca', en: 'Unread' },
  which: { id: 'Yang ditampilkan', en: 'Which are shown' },
  readAll: { id: 'Tandai semua sudah dibaca', en: 'Mark all as read' },
  showAll: { id: 'Lihat semua pemberitahuan', en: 'See all notices' },
  settings: { id: 'Atur pemberitahuan', en: 'Notice settings' },
  none: { id: 'Belum ada pemberitahuan', en: 'No notices yet' },
  noneLead: {
    id: 'Tugas yang datang, batas waktu yang mendekat, dan komentar yang menyebut Anda muncul di sini.',
    en: 'Tasks that come to you, time limits that come close and comments that mention you appear here.',
  },
  noneUnread: { id: 'Semua sudah dibaca', en: 'All is read' },
  noneUnreadLead: {
    id: 'Pemberitahuan tentang tugas yang sudah selesai ditandai dengan sendirinya.',
    en: 'Notices of tasks that are done are marked by themselves.',
  },
  WORK: { id: 'Pekerjaan', en: 'Work' },
  DUE: { id: 'Batas waktu', en: 'Time limits' },
  CHANGE: { id: 'Perubahan', en: 'Changes' },
  PAUSE: { id: 'Jeda', en: 'Pauses' },
  MENTION: { id: 'Penyebutan nama', en: 'Mentions' },
  HOUSE: { id: 'Pengelolaan', en: 'Administration' },
})
