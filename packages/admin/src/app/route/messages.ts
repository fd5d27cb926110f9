import { speak } from '../language/speak.ts'

export const t = speak('route', {
  notFound: { id: 'Halaman tidak ditemukan', en: 'Page not found' },
  notFoundLead: {
    id: 'Alamat ini tidak ada atau sudah dipindahkan.',
    en: 'This address does not exist or has moved.',
  },
  home: { id: 'Ke Tugas Saya', en: 'To my tasks' },
})
