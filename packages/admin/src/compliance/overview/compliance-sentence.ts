import { language } from '../../app/language/language.ts'
import { describeShare } from '../../design/figure/number.ts'
import { daysOf, type CompliancePeriod } from '../question/compliance-period.ts'
import { t } from '../messages.ts'
import { changeWords, enoughForShare, periodWords, type Kept } from '../sentence/lead-words.ts'

export interface Told {
  period: CompliancePeriod
  total: Kept & { closed: number; open: number; overdue: number }
  previous?: Kept | null
  /** The step with most late tasks and the role that it waits for; null where nothing was late. */
  cause: { step: string; role?: string | undefined } | null
}

/** The one sentence that a head of agency reads: how well the standard times were kept, how that changed, and why. */
export function complianceSentence({ period, total, previous, cause }: Told): string {
  const during = periodWords(period)
  const timed = total.onTime + total.late
  if (total.closed === 0)
    return `${[t('noneClosed', { period: during }), openWords(total)].filter(Boolean).join('; ')}.`
  if (timed === 0) return t('untimedOnly', { n: total.closed, period: during })
  const share = total.onTimeShare ?? total.onTime / timed
  const kept =
    timed < enoughForShare
      ? t('counted', { onTime: total.onTime, timed, period: during })
      : t('share', { share: describeShare(share, language.value), period: during })
  const change = timed < enoughForShare ? null : changeWords(share, previous, daysOf(period))
  return `${[[kept, change].filter(Boolean).join(', '), causeWords(total, cause)].filter(Boolean).join('; ')}.`
}

function causeWords({ late }: Kept, cause: Told['cause']): string | null {
  if (late === 0) return t('noneLate')
  if (!cause) return null
  return cause.role
    ? t('causeWith', { step: cause.step, role: cause.role })
    : t('cause', { step: cause.step })
}

function openWords({ open, overdue }: { open: number; overdue: number }): string | null {
  if (open === 0) return null
  return overdue > 0 ? t('stillOpen', { n: open, overdue }) : t('allInTime', { n: open })
}
