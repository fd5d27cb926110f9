import { flowOf, type Act, type Key, type Outcome } from '@satualur/engine'
import { arrowsOf, openEnd, type Arrow } from './arrows.ts'
import { publishesText, routesText } from './cell-text.ts'
import type { ChangePlace, SopChange } from './comparison.ts'
import { likeness } from './likeness.ts'
import type { Matching } from './matching.ts'

/**
 * What became different in a symbol and its arrows. Rows that only one sheet has are looked through, so a row that was
 * inserted between two others re-routes neither.
 */
export function actRouteChanges(before: Act, after: Act, place: ChangePlace, match: Matching): SopChange[] {
  const changes: SopChange[] = []
  const isOtherKind =
    before.kind !== after.kind && (match.isOneLineage || isChoice(before) !== isChoice(after))
  if (isOtherKind || !areSameRoutes(before, after, match))
    changes.push({
      kind: 're-routed',
      place: { ...place, cell: isOtherKind ? 'kind' : 'outcomes' },
      before: routesText(match.before, before, isOtherKind),
      after: routesText(match.after, after, isOtherKind),
    })
  // No paper says it, so sheets made apart are not compared by it.
  if (match.isOneLineage && before.publishes !== after.publishes)
    changes.push({
      kind: 're-required',
      place: { ...place, cell: 'publishes' },
      before: publishesText(before),
      after: publishesText(after),
    })
  if (before.waitsFor !== after.waitsFor)
    changes.push({
      kind: 're-routed',
      place: { ...place, cell: 'waitsFor' },
      before: before.waitsFor,
      after: after.waitsFor,
    })
  return changes
}

const isChoice = ({ kind }: Act) => kind === 'decision'

function areSameRoutes(before: Act, after: Act, match: Matching): boolean {
  if (before.outcomes.length !== after.outcomes.length) return false
  return before.outcomes.every((outcome, index) => {
    const other = match.isOneLineage
      ? after.outcomes.find(({ key }) => key === outcome.key)
      : (after.outcomes.find(({ label }) => areSameWords(outcome.label, label)) ?? after.outcomes[index])
    return (
      other !== undefined &&
      (!match.isOneLineage || outcome.label === other.label) &&
      areSameArrows(routeBefore(before, outcome, match), routeAfter(after, other, match), match)
    )
  })
}

const areSameWords = (one: string | null, other: string | null) =>
  one === null || other === null ? one === other : likeness(one, other) === 1

function routeBefore(act: Act, outcome: Outcome, { before, acts }: Matching): Arrow[] {
  const arrows = arrowsOf(before)
  return ending(arrows.without(arrows.of(act.key, outcome), (key) => !acts.has(key)))
}

function routeAfter(act: Act, outcome: Outcome, { after, acts }: Matching): Arrow[] {
  const arrows = arrowsOf(after)
  const paired = new Set(acts.values())
  return ending(arrows.without(arrows.of(act.key, outcome), (key) => !paired.has(key)))
}

/** To a reader an end is an end, drawn or not. */
const ending = (arrows: Arrow[]) => arrows.filter(({ to }) => to !== openEnd)

function areSameArrows(before: Arrow[], after: Arrow[], match: Matching): boolean {
  const isSame = (one: Arrow, other: Arrow) =>
    (one.leadsOn && other.leadsOn) ||
    match.acts.get(one.to) === other.to ||
    areInOneRow(one.to, other.to, match)
  return before.length === after.length && before.every((one) => after.some((other) => isSame(one, other)))
}

/** On a sheet that was made apart, an arrow to a row is the same to whichever of its symbols it leads. */
function areInOneRow(one: Key, other: Key, match: Matching): boolean {
  if (match.isOneLineage) return false
  const row = flowOf(match.before).acts.get(one)?.step.key
  const otherRow = flowOf(match.after).acts.get(other)?.step.key
  return row !== undefined && otherRow !== undefined && match.steps.get(row) === otherRow
}
