import { speak } from '../../app/language/speak.ts'

export const t = speak('compliance-variant', {
  along_NATIONAL_PHASE: { id: 'Tahap nasional', en: 'National phases' },
  along_NATIONAL_ROLE: { id: 'Peran nasional', en: 'National roles' },
  alongTitle: { id: 'Apa yang dibandingkan', en: 'What is compared' },
  elsewhere: { id: 'Tanpa tahap atau peran nasional', en: 'Without a national phase or role' },
  noneNamed_NATIONAL_PHASE: {
    id: 'Belum ada SOP di sini yang menyebut tahap nasionalnya. Tahap diisi di penyusun SOP; sementara itu, bandingkan menurut peran nasional.',
    en: 'No SOP here says which national phase it carries out. Phases are filled in where SOPs are composed; meanwhile, compare by national role.',
  },
  noneNamed_NATIONAL_ROLE: {
    id: 'Belum ada SOP di sini yang menyebut peran nasional pelaksananya. Peran diisi di penyusun SOP; sementara itu, bandingkan menurut tahap nasional.',
    en: 'No SOP here says which national roles its performers have. Roles are filled in where SOPs are composed; meanwhile, compare by national phase.',
  },
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
