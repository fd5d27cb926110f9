import { language } from '../../app/language/language.ts'
import { describeShare } from '../../design/figure/number.ts'
import { t } from '../messages.ts'
import { complianceSentence, type Told } from '../overview/compliance-sentence.ts'
import { enoughForShare } from '../sentence/lead-words.ts'

interface Watched {
  label: string
  figures: { onTime: number; late: number; onTimeShare?: number | null; isSuppressed: boolean }
}

/** The sentence of all that is watched, and which of the regencies keep their times best and least. */
export function watchedSentence(told: Told, regencies: readonly Watched[]): string {
  const sentence = complianceSentence(told)
  const compared = regencies
    .filter(({ figures: { onTime, late, isSuppressed } }) => !isSuppressed && onTime + late >= enoughForShare)
    .map(({ label, figures }) => ({ label, share: figures.onTimeShare ?? 0 }))
    .sort((one, other) => other.share - one.share)
  const [best, worst] = [compared[0], compared.at(-1)]
  if (!best || !worst || best.share === worst.share) return sentence
  const words = (share: number) => describeShare(share, language.value)
  const extremes = t('extremes', {
    ...{ best: best.label, most: words(best.share) },
    ...{ worst: worst.label, least: words(worst.share) },
  })
  return `${sentence.replace(/\.$/, '')}; ${extremes}.`
}
