import { speak } from '../../../app/language/speak.ts'

export const t = speak('editor-yaml', {
  text: { id: 'SOP sebagai YAML', en: 'The SOP as YAML' },
  unreadable: { id: 'Teks ini belum terbaca', en: 'This text cannot be read yet' },
  unreadableLead: {
    id: 'SOP tetap seperti saat terakhir terbaca. Perbaiki baris yang ditandai, atau kembalikan teksnya.',
    en: 'The SOP stays as it was last read. Mend the marked lines, or bring the text back.',
  },
  overtaken: {
    id: 'Sementara itu SOP berubah di tabel.',
    en: 'The SOP has changed in the table meanwhile.',
  },
  restore: { id: 'Kembalikan teks', en: 'Bring the text back' },
  problem: { id: 'Baris {line}: {message}', en: 'Line {line}: {message}' },
  unread: {
    id: 'Teks YAML belum terbaca; tabel memuat SOP saat terakhir terbaca.',
    en: 'The YAML text cannot be read yet; the table holds the SOP as it was last read.',
  },
  toYaml: { id: 'Ke teks YAML', en: 'To the YAML text' },
})
