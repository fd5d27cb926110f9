import {
  castFindings,
  findingId,
  findings,
  findingSentence,
  type Finding,
  type IsoDate,
  type Played,
  type Locale,
  type Severity,
  type Sop,
} from '@satualur/engine'
import { isSameSpot, spotOf, type Spot } from './spot.ts'

/** A finding as the editor shows it. */
export interface Found {
  id: string
  finding: Finding
  severity: Severity
  spot: Spot | null
  sentence: string
}

export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[]

/** Everything there is to say about an SOP today, worst first. Who plays which role counts only where it is known. */
export function foundIn(sop: Sop, today: IsoDate, played: readonly Played[] | null, locale: Locale): Found[] {
  const all = [...findings(sop, today), ...(played ? castFindings(sop, played) : [])]
  const rank = (severity: Severity) => severities.indexOf(severity)
  return all
    .map((finding) => ({
      id: findingId(finding),
      finding,
      severity: finding.severity,
      spot: spotOf(finding, sop),
      sentence: findingSentence(finding, sop, locale),
    }))
    .sort((one, other) => rank(one.severity) - rank(other.severity))
}

/** The findings, with the object of before for each that says the same: only news is drawn. */
export function keptFound(fresh: readonly Found[], former: readonly Found[]): Found[] {
  const known = new Map(former.map((each) => [each.id, each]))
  return fresh.map((each) => {
    const before = known.get(each.id)
    return before && before.sentence === each.sentence && isSameSpot(before.spot, each.spot) ? before : each
  })
}
