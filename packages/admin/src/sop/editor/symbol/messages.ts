import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-symbol', {
  start: { id: 'Mulai', en: 'Start' },
  process: { id: 'Kegiatan', en: 'Activity' },
  decision: { id: 'Keputusan', en: 'Decision' },
  end: { id: 'Selesai', en: 'End' },
  symbol: { id: 'Simbol', en: 'Symbol' },
  symbolNumber: { id: 'Simbol ke-{number}', en: 'Symbol {number}' },
  written: { id: 'Simbol {symbol} pada {role}', en: '{symbol} symbol at {role}' },
  placed: { id: 'Simbol ditempatkan pada {role}', en: 'Symbol placed at {role}' },
  moved: { id: 'Simbol dipindahkan ke {role}', en: 'Symbol moved to {role}' },
  added: { id: 'Simbol ditambahkan pada {role}', en: 'Symbol added at {role}' },
  performers: { id: 'Pelaksana', en: 'Performers' },
  addPerformer: { id: 'Tambah pelaksana bersama', en: 'Add a joint performer' },
  furtherSymbol: { id: 'Simbol lanjutan di baris ini', en: 'A further symbol in this row' },
  joint: { id: 'Semua pelaksana harus mengonfirmasi', en: 'Every performer has to confirm' },
  publishes: { id: 'Menyebarluaskan data', en: 'Makes the data public' },
  publishesLead: {
    id: 'Ketika diselesaikan, data pada kelengkapan dan output baris ini tayang di katalog dan portal. Tidak tercetak pada lembar SOP.',
    en: 'When it is completed, the data among the needs and yields of this row appear in the catalogue and on the portal. Not printed on the sheet.',
  },
  waits: { id: 'Mulai ketika', en: 'Opens when' },
  waitsAny: { id: 'salah satu alur tiba', en: 'one of the arrows arrives' },
  waitsAll: { id: 'semua alur telah tiba', en: 'all of the arrows have arrived' },
  remove: { id: 'Hapus simbol', en: 'Remove the symbol' },
  removePerformer: { id: 'Keluarkan {role}', en: 'Take out {role}' },
})
