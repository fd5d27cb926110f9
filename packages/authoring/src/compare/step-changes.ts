import { bareNumber, type Act, type Amount, type Sop, type Step, type Waktu } from '@satualur/engine'
import { apartText, evidenceText, performersText, routesText, textOrNull, usesText } from './cell-text.ts'
import type { ChangeCell, ChangeKind, ChangePlace, SopChange } from './comparison.ts'
import { plainText } from './likeness.ts'
import { isOtherApart, isOtherEvidence } from './duty-changes.ts'
import type { Matching } from './matching.ts'
import { actRouteChanges } from './route-changes.ts'

/** What became different in a row that both sheets have, but for its place in the order. */
export function stepChanges(before: Step, after: Step, match: Matching): SopChange[] {
  const place: ChangePlace = { beforeStep: before.key, step: after.key }
  const change = (
    kind: ChangeKind,
    cell: ChangeCell,
    one: string | null,
    other: string | null,
  ): SopChange => ({
    kind,
    place: { ...place, cell },
    before: one,
    after: other,
  })
  const changes: SopChange[] = []
  if (isOtherNumber(before, after, match))
    changes.push(change('re-worded', 'number', before.number, after.number))
  if (isOtherStage(before, after, match))
    changes.push(change('re-worded', 'stage', stageText(match.before, before), stageText(match.after, after)))
  if (areOtherWords(before.activity, after.activity, match))
    changes.push(change('re-worded', 'activity', textOrNull(before.activity), textOrNull(after.activity)))
  if (!areSamePerformers(before, after, match)) {
    const [one, other] = [performersText(match.before, before), performersText(match.after, after)]
    changes.push(change('re-assigned', 'performers', one, other))
  }
  if (isOtherApart(before, after, match)) {
    const [one, other] = [apartText(match.before, before), apartText(match.after, after)]
    changes.push(change('re-assigned', 'apartFrom', one, other))
  }
  changes.push(...routeChanges(before, after, place, match))
  for (const cell of ['needs', 'yields'] as const) {
    const [uses, its] = [before[cell], after[cell]]
    if (!areSameUses(uses, its, match))
      changes.push(change('re-supplied', cell, usesText(uses), usesText(its)))
    if (isOtherEvidence(uses, its, match))
      changes.push(change('re-required', cell, evidenceText(uses), evidenceText(its)))
  }
  const waktuKind = waktuChange(before.waktu, after.waktu, match)
  if (waktuKind) changes.push(change(waktuKind, 'waktu', waktuText(before.waktu), waktuText(after.waktu)))
  if (areOtherWords(before.note ?? '', after.note ?? '', match))
    changes.push(change('re-worded', 'note', textOrNull(before.note), textOrNull(after.note)))
  return changes
}

const areOtherWords = (one: string, other: string, { isOneLineage }: Matching) =>
  isOneLineage ? one !== other : plainText(one) !== plainText(other)

/** A number that only counts the rows changes with the rows above it, and sheets made apart number as they like. */
function isOtherNumber(before: Step, after: Step, match: Matching): boolean {
  if (!match.isOneLineage || before.number === after.number) return false
  const counts = (sop: Sop, { key, number }: Step) =>
    bareNumber(number ?? '') === String(sop.steps.findIndex((step) => step.key === key) + 1)
  return !(counts(match.before, before) && counts(match.after, after))
}

function isOtherStage(before: Step, after: Step, { stages, isOneLineage, ...sops }: Matching): boolean {
  const hasStages = sops.before.stages.length > 0 && sops.after.stages.length > 0
  if (!isOneLineage && !hasStages) return false
  if (before.stage === null || after.stage === null) return before.stage !== after.stage
  return stages.get(before.stage) !== after.stage
}

const stageText = (sop: Sop, { stage }: Step): string | null =>
  stage === null ? null : (sop.stages.find(({ key }) => key === stage)?.name ?? stage)

function areSamePerformers(before: Step, after: Step, { roles }: Matching): boolean {
  if (before.acts.length !== after.acts.length) return false
  const isSame = (one: Act, other: Act) =>
    one.performers.length === other.performers.length &&
    one.performers.every((role) => other.performers.includes(roles.get(role) ?? '')) &&
    (one.isJoint === other.isJoint || one.performers.length < 2)
  return before.acts.every((act, index) => isSame(act, after.acts[index]!))
}

/** Symbols that only one sheet has in this row show where they lead, unless they only lead on. */
function routeChanges(before: Step, after: Step, place: ChangePlace, match: Matching): SopChange[] {
  const formerly = new Map([...match.acts].map(([one, other]) => [other, one]))
  const kept = after.acts.flatMap((act) => {
    const former = before.acts.find(({ key }) => key === formerly.get(act.key))
    return former
      ? actRouteChanges(former, act, { ...place, beforeAct: former.key, act: act.key }, match)
      : []
  })
  const branches = ({ outcomes }: Act) => outcomes.length > 1
  const isIn = (step: Step, key: string | undefined) => step.acts.some((act) => act.key === key)
  const added = after.acts.filter((act) => branches(act) && !isIn(before, formerly.get(act.key)))
  const removed = before.acts.filter((act) => branches(act) && !isIn(after, match.acts.get(act.key)))
  return [
    ...kept,
    ...removed.map((act): SopChange => {
      const at = { ...place, beforeAct: act.key, cell: 'outcomes' as const }
      return { kind: 're-routed', place: at, before: routesText(match.before, act), after: null }
    }),
    ...added.map((act): SopChange => {
      const at = { ...place, act: act.key, cell: 'outcomes' as const }
      return { kind: 're-routed', place: at, before: null, after: routesText(match.after, act) }
    }),
  ]
}

function areSameUses(before: Step['needs'], after: Step['needs'], { isOneLineage }: Matching): boolean {
  if (before.length !== after.length) return false
  return before.every(({ artefact, text }, index) => {
    const other = after[index]!
    return isOneLineage
      ? text === other.text && artefact === other.artefact
      : plainText(text) === plainText(other.text)
  })
}

const waktuText = ({ text }: Waktu) => textOrNull(text)

/** Another time is re-timed; the same time in other words is re-worded, which only matters within one lineage. */
function waktuChange(before: Waktu, after: Waktu, match: Matching): 're-timed' | 're-worded' | null {
  const isReworded = match.isOneLineage && (before.text ?? '') !== (after.text ?? '')
  // Where the words stayed, another meaning of "hari" is told once, of the SOP as a whole.
  const sheetAfter = match.isOneLineage && !isReworded ? match.before : match.after
  if (timeOf(before, match.before) !== timeOf(after, sheetAfter)) return 're-timed'
  return isReworded ? 're-worded' : null
}

/** A bare "hari" is the day that its sheet means by it. */
function timeOf(waktu: Waktu, { bareDay }: Sop): string {
  if (waktu.kind === 'none') return ''
  if (waktu.kind === 'conditional') return `${waktu.by} ${plainText(waktu.text)}`
  const amounts = (all: Amount[]) =>
    all.map(({ value, unit, day }) => `${value} ${day === 'bare' ? bareDay : (day ?? '')} ${unit}`).join('+')
  return `${amounts(waktu.min)} ${amounts(waktu.max)} ${waktu.clock} ${plainText(waktu.per ?? '')}`
}
