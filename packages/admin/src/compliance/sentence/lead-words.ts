import { language } from '../../app/language/language.ts'
import { describeNumber } from '../../design/figure/number.ts'
import { describeDate } from '../../design/time/instant.ts'
import { t } from '../messages.ts'
import type { CompliancePeriod } from '../question/compliance-period.ts'

/** What was kept of something that had to be, in one period. */
export interface Kept {
  onTime: number
  late: number
  onTimeShare?: number | null
}

/** Below this a share jumps with every task, so that the tasks themselves are told and nothing is compared. */
export const enoughForShare = 10

/** The period in the middle of a sentence. */
export function periodWords({ name, from, to }: CompliancePeriod): string {
  return t(`during_${name}`, {
    from: describeDate(from, language.value),
    to: describeDate(to, language.value),
  })
}

/** By how much a share changed since the same number of days before; null where too few were kept then. */
export function changeWords(share: number, previous: Kept | null | undefined, days: number): string | null {
  if (!previous || previous.onTime + previous.late < enoughForShare) return null
  const before = previous.onTimeShare ?? previous.onTime / (previous.onTime + previous.late)
  const points = describeNumber(Math.abs(share - before) * 100, language.value, 1)
  if (points === '0') return t('same', { days })
  return t(share > before ? 'rose' : 'fell', { points, days })
}
