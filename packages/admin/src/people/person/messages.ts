import { speak } from '../../app/language/speak.ts'

export const t = speak('person', {
  people: { id: 'Pengguna', en: 'People' },
  lead: {
    id: 'Siapa yang mempunyai akses, siapa yang mengawasi OPD-nya, dan siapa yang belum dapat masuk. Orang ditambahkan dan dicabut aksesnya lewat regency.yaml, di halaman SOP.',
    en: 'Who has access, who supervises their agency, and who cannot sign in yet. People are added and taken away with regency.yaml, on the page of SOPs.',
  },
  search: { id: 'Cari nama, jabatan, atau surel', en: 'Find a name, a position or an e-mail' },
  onlyWithout: { id: 'Belum dapat masuk ({n})', en: 'Cannot sign in yet ({n})' },
  counted: { id: '{n} orang', en: '{n} person | {n} people' },
  noneFits: { id: 'Tidak ada yang cocok', en: 'Nobody fits' },
  noneFitsLead: {
    id: 'Longgarkan saringan untuk melihat lebih banyak.',
    en: 'Loosen the filter to see more.',
  },
  clearFilter: { id: 'Hapus saringan', en: 'Clear the filter' },
  adminsOnly: { id: 'Halaman ini untuk admin', en: 'This page is for admins' },
  adminsOnlyLead: {
    id: 'Bila Anda lupa kata sandi, mintalah tautan baru kepada admin.',
    en: 'If you have forgotten your password, ask an admin for a link.',
  },
  toTasks: { id: 'Ke Tugas Saya', en: 'To my tasks' },
  ADMIN: { id: 'Admin', en: 'Admin' },
  OPD_USER: { id: 'Pengguna OPD', en: 'Agency user' },
  VIEWER: { id: 'Pembaca', en: 'Reader' },
  supervisor: { id: 'Pengawas', en: 'Supervisor' },
  canSignIn: { id: 'Dapat masuk', en: 'Can sign in' },
  invited: { id: 'Diundang', en: 'Invited' },
  cannotSignIn: { id: 'Belum dapat masuk', en: 'Cannot sign in yet' },
  email: { id: 'Surel', en: 'E-mail' },
  access: { id: 'Akses', en: 'Access' },

  wayIn: { id: 'Masuk', en: 'Signing in' },
  wayInFirst: {
    id: 'Belum mempunyai kata sandi. Buatkan tautan undangan dan kirimkan sendiri kepadanya; lewat tautan itu ia memilih kata sandinya.',
    en: 'Has no password yet. Make an invitation link and send it yourself: by it they choose their password.',
  },
  wayInAgain: {
    id: 'Sudah mempunyai kata sandi. Bila ia lupa, buatkan tautan untuk memilih kata sandi baru; kata sandi lama berlaku sampai tautan itu dipakai.',
    en: 'Has a password. If they have forgotten it, make a link by which they choose a new one; the old one stays until the link is used.',
  },
  linkUntil: {
    id: 'Tautan yang dibuat sebelumnya berlaku sampai {at}. Tautan baru menggantikannya.',
    en: 'The link made before is valid until {at}. A new one replaces it.',
  },
  inviteFirst: { id: 'Buat tautan undangan', en: 'Make an invitation link' },
  inviteAgain: { id: 'Buat tautan kata sandi baru', en: 'Make a link for a new password' },
  link: { id: 'Tautan', en: 'Link' },
  linkOnce: {
    id: 'Salin sekarang: tautan ini tidak ditampilkan lagi. Kirimkan hanya kepada {name}, karena siapa pun yang membukanya masuk dengan nama itu. Berlaku satu kali, sampai {at}.',
    en: 'Copy it now: this link is not shown again. Send it to {name} alone, since whoever opens it signs in by that name. It opens once, until {at}.',
  },

  supervision: { id: 'Pengawasan', en: 'Supervision' },
  supervisorMeans: {
    id: 'Seorang pengawas mengurus pelaksanaan {opd}: mengalihkan dan melepaskan tugas orang lain, menjeda dan melanjutkan, selalu dengan alasan. Ia diberi tahu bila ada yang terlambat. Melewati langkah dan membatalkan pelaksanaan tetap hak admin.',
    en: 'A supervisor looks after the runs of {opd}: assigns and releases the tasks of others, pauses and resumes, always with a reason. They are told of what is late. Skipping steps and cancelling runs stay with admins.',
  },
  adminOversees: {
    id: 'Admin sudah mengawasi semua OPD.',
    en: 'An admin watches over all agencies anyway.',
  },
  readerOversees: {
    id: 'Pembaca tidak bertindak, sehingga tidak dapat menjadi pengawas.',
    en: 'Readers never act, and so cannot supervise.',
  },
  opdMissing: {
    id: 'Tanpa OPD tidak ada yang diawasi.',
    en: 'Without an agency there is nothing to supervise.',
  },
  makeSupervisor: { id: 'Jadikan pengawas', en: 'Make supervisor' },
  unmakeSupervisor: { id: 'Cabut pengawasan', en: 'Take supervision back' },
  isSupervisorNow: { id: '{name} sekarang pengawas', en: '{name} is a supervisor now' },
  isSupervisorNoMore: { id: '{name} bukan pengawas lagi', en: '{name} is no supervisor any more' },
})
