import { speak } from '../../app/language/speak.ts'

export const t = speak('printSop', {
  title: { id: 'Pratinjau cetak', en: 'Print preview' },
  lead: {
    id: 'Lembar resmi sebagaimana tercetak, termasuk sambungan antarhalaman.',
    en: 'The official sheet as it is printed, with the connectors between its pages.',
  },
  paper: { id: 'Ukuran kertas', en: 'Size of paper' },
  a4: { id: 'A4', en: 'A4' },
  f4: { id: 'F4', en: 'F4' },
  print: { id: 'Cetak', en: 'Print' },
  pdf: { id: 'Unduh PDF', en: 'Download PDF' },
  back: { id: 'Kembali ke SOP', en: 'Back to the SOP' },
  page: { id: 'Halaman {n} dari {count}', en: 'Page {n} of {count}' },
  notFound: { id: 'Versi SOP ini tidak ditemukan', en: 'This version of the SOP was not found' },
  notFoundLead: {
    id: 'Buka SOP-nya lalu pilih versi yang ingin dicetak.',
    en: 'Open the SOP and choose the version to print.',
  },
})
