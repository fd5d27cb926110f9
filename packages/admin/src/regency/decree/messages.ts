import { speak } from '../../app/language/speak.ts'

export const t = speak('decree', {
  load: { id: 'Muat keputusan libur', en: 'Load a decree' },
  lead: {
    id: 'Berkas YAML berisi semua libur nasional dan cuti bersama satu tahun. Libur daerah tetap ada.',
    en: 'A YAML file with all national holidays and joint leave of one year. Local holidays stay.',
  },
  drop: { id: 'Tarik berkas ke sini, atau pilih', en: 'Drop the file here, or choose it' },
  choose: { id: 'Pilih berkas', en: 'Choose a file' },
  paste: { id: 'Isi keputusan', en: 'Text of the decree' },
  pasteHint: { id: 'Tempel atau ketik di sini.', en: 'Paste or type it here.' },
  example: { id: 'Isi dengan contoh', en: 'Fill in an example' },
  findings: {
    id: '{n} hal harus diperbaiki',
    en: '{n} thing has to be mended | {n} things have to be mended',
  },
  line: { id: 'Baris {line}', en: 'Line {line}' },
  changes: {
    id: '{decree}: {n} perubahan',
    en: '{decree}: {n} change | {decree}: {n} changes',
  },
  same: {
    id: '{decree}: kalender sudah memuat semuanya.',
    en: '{decree}: the calendar says all of it already.',
  },
  unnumbered: {
    id: 'Ganti “…” dengan nomor keputusannya, dan tuliskan semua harinya.',
    en: 'Write the number of the decree in the place of “…”, and all its days.',
  },
  accept: { id: 'Masukkan ke rancangan', en: 'Put it into the draft' },
  cancel: { id: 'Batal', en: 'Cancel' },
  unreadable: {
    id: 'Berkas ini tidak dapat dibaca sebagai teks.',
    en: 'This file cannot be read as text.',
  },
})
