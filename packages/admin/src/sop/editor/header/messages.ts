import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-header', {
  annex: { id: 'Lampiran keputusan (bila ada)', en: 'Annex of a decree (if any)' },
  unitLine: { id: 'Nama unit, satu baris per tingkat', en: 'Name of the unit, a line for each level' },
  dateOf: { id: '{cell}: tanggal', en: '{cell}: date' },
  textOf: { id: '{cell}: seperti tertulis', en: '{cell}: as printed' },
  asPrinted: { id: 'seperti tertulis, bila berbeda', en: 'as printed, if different' },
  position: { id: 'Jabatan', en: 'Position' },
  name: { id: 'Nama', en: 'Name' },
  rank: { id: 'Pangkat', en: 'Rank' },
  nip: { id: 'NIP', en: 'NIP' },
  item: { id: '{list}, butir {number}', en: '{list}, item {number}' },
  addItem: { id: 'Tambah butir', en: 'Add an item' },
  removeItem: { id: 'Hapus butir {number}', en: 'Remove item {number}' },
  itemMoved: { id: 'Butir dipindahkan', en: 'Item moved' },
  listKeys: {
    id: 'Enter menambah butir, Alt+panah memindahkannya',
    en: 'Enter adds an item, Alt+arrow moves it',
  },
  bareDay: { id: '“Hari” saja dibaca sebagai', en: 'A bare “hari” is read as' },
  working: { id: 'hari kerja', en: 'working days' },
  calendar: { id: 'hari kalender', en: 'calendar days' },
  loopLimit: { id: 'Paling banyak diulang', en: 'Repeated at most' },
  times: { id: 'kali, lalu macet', en: 'times, then stuck' },
  found: { id: '{n} temuan', en: '{n} finding | {n} findings' },
  identity: { id: 'Identitas SOP', en: 'Identity of the SOP' },
})
