import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-findings', {
  findings: { id: 'Temuan', en: 'Findings' },
  none: {
    id: 'Tidak ada temuan: SOP ini lengkap dan dapat dijalankan sampai selesai.',
    en: 'No findings: this SOP is complete and can run to its end.',
  },
  error: { id: 'Harus diperbaiki', en: 'Must be mended' },
  warning: { id: 'Perlu perhatian', en: 'Needs attention' },
  note: { id: 'Catatan pembacaan', en: 'Notes of the reading' },
  errors: { id: '{n} harus diperbaiki', en: '{n} must be mended' },
  warnings: { id: '{n} perlu perhatian', en: '{n} needs attention | {n} need attention' },
  noFindings: { id: 'Tanpa temuan', en: 'No findings' },
  show: { id: 'Tunjukkan tempatnya', en: 'Show the place' },
  here: { id: 'pada sel ini', en: 'at this cell' },
  all: { id: 'Tampilkan semua ({n})', en: 'Show all ({n})' },
  mended: { id: 'Diperbaiki: {mend}', en: 'Mended: {mend}' },
  close: { id: 'Tutup temuan', en: 'Close the findings' },
})
