import { dateFindings } from './finding-date.ts'
import { dutyFindings } from './finding-duties.ts'
import { headerFindings } from './finding-header.ts'
import { legalBasisFindings } from './finding-legal-basis.ts'
import { nipFindings } from './finding-nip.ts'
import { roleFindings } from './finding-roles.ts'
import { statutoryFindings } from './finding-statutory.ts'
import { stepFindings } from './finding-steps.ts'
import { unsureFindings } from './finding-unsure.ts'
import { finding, type Finding, type Severity } from './finding.ts'
import { soundness } from '../soundness/soundness.ts'
import type { IsoDate, Sop } from '../sop.ts'

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

/**
 * Everything a careful reader should know about an SOP, worst first and otherwise in the order of the sheet: what keeps
 * it from running (`soundness`) or from being ratified, what the paper leaves open or contradicts, and the remarks of
 * whoever read it. Real sheets are copied from one another, so leftovers are flagged and never mended (domain rule).
 * `asOf` is today: no law of a later year can be its basis, and no date can be far from it.
 */
export function findings(sop: Sop, asOf: IsoDate): Finding[] {
  const all = [
    ...soundness(sop),
    ...headerFindings(sop),
    ...dateFindings(sop.header, asOf),
    ...nipFindings(sop.header.ratifiedBy),
    ...legalBasisFindings(sop.header, asOf),
    ...roleFindings(sop),
    ...stepFindings(sop),
    ...dutyFindings(sop),
    ...statutoryFindings(sop),
    ...unsureFindings(sop),
    ...sop.remarks.map(({ where, text }) => finding('remark', {}, { where, text })),
  ]
  return all.sort((one, other) => rank[one.severity] - rank[other.severity])
}
