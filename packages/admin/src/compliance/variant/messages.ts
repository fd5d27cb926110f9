import { speak } from '../../app/i18n.ts'

export const t = speak('compliance-variant', {
  along_NATIONAL_PHASE: { id: 'Tahap nasional', en: 'National phases' },
  along_NATIONAL_ROLE: { id: 'Peran nasional', en: 'National roles' },
  alongTitle: { id: 'Apa yang dibandingkan', en: 'What is compared' },
  elsewhere: { id: 'Tanpa tahap atau peran nasional', en: 'Without a national phase or role' },
  variants: { id: 'SOP yang menjalankannya', en: 'The SOPs that carry it out' },
  variantsOf: { id: 'SOP yang menjalankannya: {name}', en: 'The SOPs that carry it out: {name}' },
  pick: { id: 'Bandingkan {name}', en: 'Compare {name}' },
  clear: { id: 'Semua tahap dan peran', en: 'All phases and roles' },
  onlyOne: {
    id: 'Baru satu SOP yang menjalankannya, jadi belum ada pembandingnya.',
    en: 'Only one SOP carries it out, so there is nothing to compare it with yet.',
  },
  median: { id: 'median {duration}', en: 'median {duration}' },
  p90: { id: '90 % dalam {duration}', en: '90 % within {duration}' },
})
