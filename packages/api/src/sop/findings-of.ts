import type { IsoDate, Sop } from '@satualur/engine'
import { findingId, findings } from '@satualur/engine'
import type { Finding } from './finding.type.ts'

const kept = new WeakMap<Sop, { asOf: IsoDate; findings: Finding[] }>()

/** What a reader should know about the SOP today; looking through every way of playing it is done once a day at the most. */
export function findingsOf(sop: Sop, asOf: IsoDate): Finding[] {
  const known = kept.get(sop)
  if (known?.asOf === asOf) return known.findings
  const fresh = findings(sop, asOf).map((finding) => viewFinding(sop, finding))
  kept.set(sop, { asOf, findings: fresh })
  return fresh
}

export function viewFinding(sop: Sop, finding: Finding['finding']): Finding {
  const { step, act, outcome, role, header } = finding.place
  return {
    id: findingId(finding),
    code: finding.code,
    severity: finding.severity,
    step: step ?? null,
    act: act ?? null,
    outcome: outcome ?? null,
    role: role ?? null,
    headerCell: header ?? null,
    finding,
    sop,
  }
}
