import { language } from '../../app/language/language.ts'
import { describeShare } from '../../design/figure/number.ts'
import { t } from './messages.ts'
import type { SheetMark } from './sheet-version.ts'

/** The word of a mark: "disimpulkan" or "tidak tercantum". */
export const markWord = (mark: SheetMark) => (mark.kind === 'INFERRED' ? t('inferred') : t('missing'))

/** All that is known of a mark: "disimpulkan: kalimatnya diawali pelakunya (keyakinan 97 %)". */
export function markReason(mark: SheetMark): string {
  const why = mark.why ? `: ${mark.why.replace(/\.$/, '')}` : ''
  const share = mark.confidence ?? null
  const sure = share === null ? '' : ` (${t('sure', { share: describeShare(share, language.value) })})`
  return `${markWord(mark)}${why}${sure}`
}
