import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-grid', {
  table: { id: 'Tabel SOP: {title}', en: 'SOP table: {title}' },
  untitled: { id: 'tanpa nama', en: 'untitled' },
  howTo: {
    id: 'Panah berpindah sel, ketik untuk mengisi, Enter untuk mengubah. Tekan Escape lalu Tab untuk keluar dari tabel, tanda tanya untuk semua tombol.',
    en: 'Arrows move between cells, type to fill one, Enter to change it. Press Escape and then Tab to leave the table, question mark for all keys.',
  },
  pasted: { id: '{n} baris ditempel', en: '{n} row pasted | {n} rows pasted' },
  leaving: { id: 'Tab sekarang keluar dari tabel', en: 'Tab now leaves the table' },
  empty: { id: 'kosong', en: 'empty' },
  external: { id: 'dari luar', en: 'external' },
  externalWhy: {
    id: 'Didatangkan dari luar prosedur ini: tidak ada langkah yang harus menghasilkannya.',
    en: 'Brought from outside this procedure: no step has to yield it.',
  },
  read: { id: 'dibaca: {reading}', en: 'read as: {reading}' },
  noNumber: { id: 'tanpa angka: tidak ada batas waktu', en: 'no number: there is no due time' },
  lineHint: { id: 'satu per baris (Shift+Enter)', en: 'one a line (Shift+Enter)' },
  placeHere: {
    id: 'Klik untuk menempatkan simbol di sini; Shift+klik menambah simbol',
    en: 'Click to place the symbol here; Shift+click adds a symbol',
  },
  rowMenu: { id: 'Perintah baris', en: 'Row commands' },
  addRow: { id: 'Tambah baris', en: 'Add a row' },
  noPerformers: { id: 'Belum ada pelaksana', en: 'No performers yet' },
  suggestions: { id: 'Output yang sudah disebut', en: 'Outputs already named' },
  comments: { id: '{n} tanggapan', en: '{n} comment | {n} comments' },
  error: { id: 'harus diperbaiki', en: 'must be mended' },
  warning: { id: 'perlu perhatian', en: 'needs attention' },
  cell: { id: 'Isi {column}', en: 'Content of {column}' },
})
