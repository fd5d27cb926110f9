import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-row', {
  row: { id: 'Baris', en: 'Row' },
  above: { id: 'Sisipkan baris di atas', en: 'Insert a row above' },
  below: { id: 'Sisipkan baris di bawah', en: 'Insert a row below' },
  up: { id: 'Pindahkan ke atas', en: 'Move up' },
  down: { id: 'Pindahkan ke bawah', en: 'Move down' },
  duplicate: { id: 'Gandakan baris', en: 'Duplicate the row' },
  remove: { id: 'Hapus baris', en: 'Remove the row' },
  comment: { id: 'Tanggapi sel ini', en: 'Comment on this cell' },
  added: { id: 'Baris ditambahkan', en: 'Row added' },
  moved: { id: 'Baris dipindahkan', en: 'Row moved' },
  copied: { id: 'Baris digandakan', en: 'Row duplicated' },
  removed: { id: 'Baris dihapus', en: 'Row removed' },
})
