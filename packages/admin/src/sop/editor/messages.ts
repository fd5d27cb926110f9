import { speak } from '../../app/language/speak.ts'

export const t = speak('editor', {
  tools: { id: 'Alat penyunting', en: 'Editing tools' },
  view: { id: 'Tampilan', en: 'View' },
  table: { id: 'Tabel', en: 'Table' },
  flow: { id: 'Alur', en: 'Flow' },
  yaml: { id: 'YAML', en: 'YAML' },
  renumber: { id: 'Nomori ulang', en: 'Renumber' },
  renumbered: { id: 'Langkah dinomori ulang', en: 'Steps renumbered' },
  addStage: { id: 'Tahapan', en: 'Stage' },
  keyMove: { id: 'Pindah sel', en: 'Move between cells' },
  keyEdit: {
    id: 'Ubah sel; di kolom pelaksana: simbol',
    en: 'Change the cell; in a performer column: its symbol',
  },
  keyNext: { id: 'Sel berikutnya', en: 'Next cell' },
  keyCancel: { id: 'Batalkan ketikan; keluar dari tabel', en: 'Take back the typing; leave the table' },
  keySymbol: {
    id: 'Simbol mulai, kegiatan, keputusan, selesai',
    en: 'Start, activity, decision, end symbol',
  },
  keyJoin: { id: 'Pelaksana bersama', en: 'Joint performer' },
  keyDetails: { id: 'Rincian sel dan baris', en: 'Details of the cell and the row' },
  keyShift: { id: 'Pindahkan baris', en: 'Move the row' },
  keyInsert: { id: 'Sisipkan baris di bawah', en: 'Insert a row below' },
  keyDuplicate: { id: 'Gandakan baris', en: 'Duplicate the row' },
  keyRemove: { id: 'Hapus baris', en: 'Remove the row' },
  keyUndo: { id: 'Urungkan', en: 'Undo' },
  keyRedo: { id: 'Ulangi', en: 'Redo' },
  keyPaste: {
    id: 'Tempel sel atau baris dari Excel atau Word',
    en: 'Paste cells or rows from Excel or Word',
  },
  keyComment: { id: 'Tanggapi sel', en: 'Comment on the cell' },
})
