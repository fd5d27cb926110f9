import type { Finding, Sop } from '@satualur/engine'
import { findingId } from '@satualur/engine'
import { SopUnsound } from '../../configuration/configuration.type.ts'
import type { Locale } from '../../graphql/locale.ts'
import { viewFinding } from '../../sop/findings-of.ts'
import { WarningsOpen } from './ratify-version.type.ts'

/** What keeps an SOP, its header filled in, from being ratified: errors, or else warnings without an answer. */
export function unratifiable(
  locale: Locale,
  sop: Sop,
  found: readonly Finding[],
  answered: ReadonlySet<string>,
): SopUnsound | WarningsOpen | null {
  const errors = found.filter(({ severity }) => severity === 'error').map((one) => viewFinding(sop, one))
  if (errors.length > 0) return new SopUnsound(locale, [sop.title], errors, unsound)
  const open = found
    .filter((one) => one.severity === 'warning' && !answered.has(findingId(one)))
    .map((one) => viewFinding(sop, one))
  return open.length > 0 ? new WarningsOpen(locale, open) : null
}

const unsound = {
  id: 'Versi ini belum dapat disahkan karena masih ada kesalahan. Perbaiki sesuai temuan, lalu sahkan kembali.',
  en: 'This version cannot be ratified yet, since it still has errors. Mend them as the findings say and ratify it again.',
}
