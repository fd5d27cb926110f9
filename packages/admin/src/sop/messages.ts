import { speak } from '../app/i18n.ts'

export const t = speak('sop', {
  sops: { id: 'SOP', en: 'SOPs' },
  noSops: { id: 'Belum ada SOP', en: 'No SOP yet' },
  noSopsLead: {
    id: 'SOP kabupaten Anda ditampilkan di sini setelah konfigurasinya diterapkan oleh admin.',
    en: 'The SOPs of your regency appear here once an admin has applied their configuration.',
  },
})
