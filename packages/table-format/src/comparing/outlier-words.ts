import type { Sentence } from '../sentence.ts'
import { leastDeviation } from './number-watch.ts'
import { farFrom, valuesAtLeast } from './spread.ts'
import type { Outlier } from './table-difference.ts'

/** So much more or less than the usual change is never far: what the least deviation of logarithms comes to. */
const neverFarPercent = Math.round((Math.exp(farFrom * leastDeviation) - 1) * 100)

/** Which numbers are called far off, and against what they are weighed. */
export const outlierRule: Sentence = {
  id:
    `Angka dengan kunci baris yang sama dibandingkan menurut perubahannya: menyimpang bila perubahannya lebih dari ${farFrom} simpangan ` +
    `dari nilai tengah perubahan kolom itu. Angka lain dibandingkan dengan semua angka kolom itu pada periode sebelumnya. ` +
    `Simpangan dihitung dari median simpangan mutlak (MAD), sehingga beberapa angka ekstrem tidak memengaruhinya. ` +
    `Kolom yang sebelumnya seluruhnya di atas nol ditimbang menurut kelipatan, dan di sana selisih sampai ${neverFarPercent}% dari perubahan ` +
    `yang lazim tidak disebut menyimpang. Kolom kunci dan kolom dengan kurang dari ${valuesAtLeast} angka tidak dinilai.`,
  en:
    `A number whose row has the same key as before is weighed by its change: it is far off when it has changed by more than ${farFrom} ` +
    `deviations from the median change of its column. Any other is weighed against all numbers of the column in the earlier period. ` +
    `Deviations are reckoned from the median absolute deviation (MAD), so that a few extremes do not matter. Columns that were above ` +
    `nought throughout are weighed by multiples, and there a difference of up to ${neverFarPercent}% from the usual change is not called ` +
    `far off. Columns of the key, and those with fewer than ${valuesAtLeast} numbers, are not weighed.`,
}

/** Why this number is called far off. */
export function outlierSentence({ kind, score }: Outlier): Sentence {
  const far = (locale: string) => (score ?? 0).toLocaleString(locale, { maximumFractionDigits: 1 })
  if (kind === 'change')
    return score === null
      ? { id: 'Semua angka lain berubah sama besar.', en: 'All others have changed by the same.' }
      : {
          id: `Perubahannya ${far('id-ID')} simpangan dari nilai tengah perubahan kolom ini.`,
          en: `It has changed by ${far('en')} deviations from the median change of the column.`,
        }
  return score === null
    ? {
        id: 'Semua angka kolom ini sama pada periode sebelumnya, atau seluruhnya di atas nol.',
        en: 'All numbers of the column were the same in the earlier period, or all above nought.',
      }
    : {
        id: `Letaknya ${far('id-ID')} simpangan dari nilai tengah kolom ini pada periode sebelumnya.`,
        en: `It lies ${far('en')} deviations from the median of the column in the earlier period.`,
      }
}
