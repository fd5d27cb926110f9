import type { Sop } from '@satualur/engine'
import { namesOf } from '@satualur/engine'
import type { WhatIfResult } from '@satualur/authoring/what-if'
import { language } from '../../app/language/language.ts'
import { describeNumber, describeShare } from '../../design/figure/number.ts'
import { plannedTime } from './lead-words.ts'
import { t } from './messages.ts'

/** What an author wants to know before ratifying, in a breath: how long it takes, what that hangs on, what goes wrong. */
export function whatIfSentence(result: WhatIfResult, sop: Sop): string {
  const { leadMinutes, bottleneck, roles, stuckShare, unfinishedShare } = result
  const names = namesOf(sop, language.value)
  const [busiest] = [...roles].sort((one, other) => (other.utilisation ?? 0) - (one.utilisation ?? 0))
  const overload = busiest && (busiest.utilisation ?? 0) >= 1 ? busiest : null
  const told = [
    overload &&
      t('overload', {
        role: names.role(overload.role),
        times: describeNumber(overload.utilisation!, language.value, 1),
      }),
    leadMinutes ? leadSentence(leadMinutes, overload !== null) : t('noneDone'),
    // A queue that grows on and on makes every other cause a small one.
    bottleneck && bottleneck.why !== 'overload' && !overload
      ? t(`cause_${bottleneck.why}`, { step: names.step(bottleneck.step), role: names.role(bottleneck.role) })
      : null,
    stuckShare > 0 && t('stuck', { share: describeShare(stuckShare, language.value), limit: sop.loopLimit }),
    unfinishedShare > 0 && t('unfinished', { share: describeShare(unfinishedShare, language.value) }),
  ]
  return told.filter(Boolean).join(' ')
}

function leadSentence(
  { median, p95 }: NonNullable<WhatIfResult['leadMinutes']>,
  isOverloaded: boolean,
): string {
  const within = { median: plannedTime(median, language.value), p95: plannedTime(p95, language.value) }
  if (isOverloaded) return t('leadOfFirstYear', within)
  return t(within.median === within.p95 ? 'always' : 'lead', within)
}
