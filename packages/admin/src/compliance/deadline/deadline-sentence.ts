import { language } from '../../app/language/language.ts'
import { describeShare } from '../../design/figure/number.ts'
import type { KeptFiguresFragment } from '../../generated/graphql.ts'
import { daysOf, type CompliancePeriod } from '../question/compliance-period.ts'
import { changeWords, enoughForShare, periodWords } from '../sentence/lead-words.ts'
import { t } from './messages.ts'

interface Told {
  period: CompliancePeriod
  total: KeptFiguresFragment
  previous: KeptFiguresFragment | null
}

/** The one sentence that the head of an office reads: how many times of laws were kept, how that changed, and what runs. */
export const deadlineSentence = (told: Told): string =>
  `${[endedWords(told), openWords(told.total)].filter(Boolean).join('; ')}.`

function endedWords({ period, total, previous }: Told): string {
  const during = periodWords(period)
  const timed = total.onTime + total.late
  if (total.ended === 0) return t('noneEnded', { period: during })
  if (timed === 0) return t('lapsedOnly', { n: total.lapsed, period: during })
  const share = total.onTime / timed
  const isMany = timed >= enoughForShare
  const kept = isMany
    ? t('share', { share: describeShare(share, language.value), period: during })
    : t('counted', { n: timed, onTime: total.onTime, timed, period: during })
  const change = isMany ? changeWords(share, previous, daysOf(period)) : null
  const extended = total.onTimeExtended > 0 ? t('byExtension', { n: total.onTimeExtended }) : null
  return [kept, extended, change].filter(Boolean).join(', ')
}

function openWords({ open, overdue, atRisk }: KeptFiguresFragment): string | null {
  if (open === 0) return null
  if (overdue > 0) return t('stillRunning', { n: open, overdue })
  return atRisk > 0 ? t('runningAtRisk', { n: open, atRisk }) : t('runningInTime', { n: open })
}
