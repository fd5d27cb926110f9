import { speak } from '../../app/language/speak.ts'

export const t = speak('apply', {
  apply: { id: 'Terapkan berkas', en: 'Apply files' },
  lead: {
    id: 'Berkas .sop.yaml memuat satu SOP; regency.yaml memuat OPD, pengguna, pemeran, dataset, dan kalender; berkas lain memuat format tabel, metadata, formulir, klasifikasi, Daftar Data, dan katalog. Semua berkas diterapkan sekaligus, atau tidak satu pun.',
    en: 'A .sop.yaml file holds one SOP; regency.yaml holds agencies, users, who plays which role, datasets and the calendar; the others hold table formats, metadata, forms, classes, the Daftar Data and the catalogue. All files are applied together, or none.',
  },
  choose: { id: 'Seret berkas ke sini, atau pilih', en: 'Drop files here, or choose them' },
  chooseLead: { id: 'Satu atau beberapa berkas YAML atau JSON', en: 'One or several YAML or JSON files' },
  files: { id: 'Berkas konfigurasi', en: 'Configuration files' },
  sop: { id: 'SOP', en: 'SOP' },
  regency: { id: 'Kabupaten/kota', en: 'Regency' },
  dataset: { id: 'Dataset dan katalog', en: 'Datasets and catalogue' },
  download: { id: 'Unduh konfigurasi yang berlaku (.zip)', en: 'Download the configuration as it is (.zip)' },
  unknown: { id: 'Tidak dikenal', en: 'Not known' },
  remove: { id: 'Keluarkan {name}', en: 'Leave out {name}' },
  applyNow: { id: 'Terapkan', en: 'Apply' },
  unknownFile: {
    id: 'Ada berkas yang tidak dikenal dari namanya. Keluarkan berkas itu dahulu.',
    en: 'One of the files is not known by its name. Leave it out first.',
  },
  twoRegencies: {
    id: 'Hanya satu berkas regency.yaml dapat diterapkan sekaligus.',
    en: 'Only one regency.yaml can be applied at a time.',
  },
  tooLarge: {
    id: 'Berkas-berkas ini terlalu besar untuk sekali kirim (lebih dari 250 KB). Terapkan sebagian dahulu.',
    en: 'These files are too large to be sent at once (more than 250 KB). Apply some of them first.',
  },
  line: { id: 'baris {line}', en: 'line {line}' },
  problems: { id: '{n} masalah', en: '{n} problem | {n} problems' },
  findings: { id: '{n} temuan', en: '{n} finding | {n} findings' },
  applied: { id: 'Berkas telah diterapkan', en: 'The files have been applied' },
  firstVersion: { id: 'SOP baru: {title}', en: 'New SOP: {title}' },
  nextVersion: { id: 'Versi {number} dari {title}', en: 'Version {number} of {title}' },
  same: {
    id: 'Sama dengan versi yang berlaku; tidak ada versi baru.',
    en: 'The same as the version in force; no new version was made.',
  },
  regencyApplied: {
    id: 'Data kabupaten/kota diperbarui.',
    en: 'The data of the regency was brought up to date.',
  },
  datasetApplied: {
    id: 'Berlaku sesuai berkas, kecuali keputusan yang sudah ada.',
    en: 'As the file says, except for decisions that were there already.',
  },
  changes: { id: 'Hasilnya', en: 'What came of it' },
  more: { id: 'Terapkan berkas lain', en: 'Apply other files' },
  close: { id: 'Tutup', en: 'Close' },
})
