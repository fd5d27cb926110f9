import { speak } from '../../app/language/speak.ts'

export const t = speak('sopCast', {
  players: { id: 'Pemeran', en: 'Who plays which role' },
  lead: {
    id: 'Tugas sampai kepada orang-orang ini saat SOP dilaksanakan.',
    en: 'Tasks reach these people when the SOP is carried out.',
  },
  howTo: { id: 'Pilih salah satu isian untuk mengubahnya.', en: 'Choose any place to change it.' },
  gaps: {
    id: 'Belum lengkap, belum ada pemeran untuk: {roles}.',
    en: 'Not complete, somewhere nobody plays: {roles}.',
  },
  complete: { id: 'Setiap pelaksana sudah ada pemerannya.', en: 'Every role has somebody to play it.' },
  noRoles: {
    id: 'SOP ini belum mempunyai pelaksana. Tambahkan kolom pelaksana lebih dahulu.',
    en: 'This SOP has no performers yet. Add a performer’s column first.',
  },
  opd: { id: 'OPD', en: 'Agency' },
  inRegency: { id: 'Sama untuk seluruh kabupaten/kota', en: 'The same for the whole regency' },
  perOpd: { id: 'Menurut OPD', en: 'By agency' },
  everywhere: { id: 'Seluruh kabupaten/kota', en: 'The whole regency' },
  gap: { id: 'Belum ada pemeran', en: 'Nobody yet' },
  apart: { id: 'Diatur tiap OPD', en: 'Set for each agency' },
  outside: { id: 'Belum ikut', en: 'Not taking part' },
  asEverywhere: { id: 'seluruh kabupaten/kota', en: 'whole regency' },
  change: { id: 'Ubah', en: 'Change' },
  showOthers: {
    id: 'Tampilkan {n} OPD yang belum ikut',
    en: 'Show {n} agency not taking part | Show {n} agencies not taking part',
  },
  hideOthers: { id: 'Sembunyikan OPD yang belum ikut', en: 'Hide agencies not taking part' },
  chosen: { id: 'Dipilih', en: 'Chosen' },
  find: { id: 'Cari nama, jabatan, atau surel', en: 'Find a name, a position or an e-mail' },
  only: { id: 'Hanya orang {opd}', en: 'Only people of {opd}' },
  people: { id: 'Orang', en: 'People' },
  foundNone: { id: 'Tidak ada orang yang cocok.', en: 'Nobody matches.' },
  findEverywhere: { id: 'Cari di semua OPD', en: 'Search all agencies' },
  more: {
    id: '{n} orang lain tidak ditampilkan. Ketik untuk mempersempit.',
    en: '{n} more is not shown. Type to narrow it down. | {n} more are not shown. Type to narrow it down.',
  },
  takeOut: { id: 'Keluarkan {name}', en: 'Take out {name}' },
  endsWhole: {
    id: 'Peran ini sekarang dimainkan orang yang sama di seluruh kabupaten/kota ({names}). Bila disimpan di sini, OPD lain perlu diisi sendiri-sendiri.',
    en: 'The same people play this role in the whole regency now ({names}). Once it is saved here, the other agencies need people of their own.',
  },
  endsOpds: {
    id: 'Peran ini sekarang diatur tiap OPD. Bila disimpan di sini, orang-orang ini menggantikan pemeran di semua OPD.',
    en: 'This role is set for each agency now. Once it is saved here, these people take the place of those in all agencies.',
  },
  openTasks: {
    id: 'Tugas yang sudah terbuka tetap pada orang yang menerimanya.',
    en: 'Tasks that are open already stay with whoever received them.',
  },
  save: { id: 'Simpan', en: 'Save' },
  cancel: { id: 'Batal', en: 'Cancel' },
})
