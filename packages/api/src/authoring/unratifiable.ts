import type { IsoDate, Key, Sop } from '@satualur/engine'
import { findingId } from '@satualur/engine'
import { SopUnsound } from '../configuration/configuration.type.ts'
import type { Locale } from '../graphql/locale.ts'
import { viewFinding } from '../sop/findings-of.ts'
import { draftFindings } from './draft-findings.ts'
import { WarningsOpen } from './ratify-version.type.ts'

/** Beside the sheet: who can play, and what was let stand. */
export interface Scruples {
  playedRoles: readonly Key[]
  /** The ids of findings. */
  acknowledged: readonly string[]
}

/** What keeps an SOP, its header filled in, from being ratified: errors, or else warnings without an answer. */
export function unratifiable(
  locale: Locale,
  sop: Sop,
  { playedRoles, acknowledged }: Scruples,
  today: IsoDate,
): SopUnsound | WarningsOpen | null {
  const found = draftFindings(sop, playedRoles, today)
  const errors = found.filter(({ severity }) => severity === 'error').map((one) => viewFinding(sop, one))
  if (errors.length > 0) return new SopUnsound(locale, [sop.title], errors, unsound)
  const open = found
    .filter((one) => one.severity === 'warning' && !acknowledged.includes(findingId(one)))
    .map((one) => viewFinding(sop, one))
  return open.length > 0 ? new WarningsOpen(locale, open) : null
}

const unsound = {
  id: 'Versi ini belum dapat disahkan karena masih ada kesalahan. Perbaiki sesuai temuan, lalu sahkan kembali.',
  en: 'This version cannot be ratified yet, since it still has errors. Mend them as the findings say and ratify it again.',
}
