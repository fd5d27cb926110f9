import { finding, type Finding, type FindingData, type Place } from '../finding/finding.ts'
import type { Act, Key, Sop, Step } from '../sop.ts'

/** What keeps a table from being read as a procedure at all: names that clash or lead nowhere, acts without parts. */
export function structureDefects(sop: Sop): Finding[] {
  if (sop.steps.length === 0) return [finding('no-steps', {}, {})]
  const acts = sop.steps.flatMap((step) => step.acts)
  return [
    ...duplicates('role', sop.roles, ({ key }) => ({ role: key })),
    ...duplicates('stage', sop.stages, () => ({})),
    ...duplicates('artefact', sop.artefacts, ({ key }) => ({ artefact: key })),
    ...duplicates('step', sop.steps, ({ key }) => ({ step: key })),
    ...duplicates('act', acts, ({ key }) => ({ act: key })),
    ...sop.steps.flatMap((step) => stepDefects(sop, step)),
  ]
}

function duplicates<Named extends { key: Key }>(
  kind: FindingData['duplicate-key']['kind'],
  all: readonly Named[],
  placeOf: (one: Named) => Place,
): Finding[] {
  const again = all.filter((one, index) => all.findIndex(({ key }) => key === one.key) < index)
  return again.map((one) => finding('duplicate-key', placeOf(one), { kind, key: one.key }))
}

function stepDefects(sop: Sop, step: Step): Finding[] {
  const place = { step: step.key }
  const artefacts = new Set(sop.artefacts.map(({ key }) => key))
  const unknown = [...step.needs, ...step.yields].filter(({ artefact }) => !artefacts.has(artefact))
  const stage = step.stage
  const isStageUnknown = stage !== null && !sop.stages.some(({ key }) => key === stage)
  return [
    ...(step.acts.length === 0 ? [finding('step-without-act', place, {})] : []),
    ...(isStageUnknown ? [finding('unknown-stage', place, { stage })] : []),
    ...unknown.map(({ artefact }) => finding('unknown-artefact', { ...place, artefact }, { artefact })),
    ...step.acts.flatMap((act) => actDefects(sop, step, act)),
  ]
}

function actDefects(sop: Sop, step: Step, act: Act): Finding[] {
  const place = { step: step.key, act: act.key }
  const roles = new Set(sop.roles.map(({ key }) => key))
  const strangers = act.performers.filter((role) => !roles.has(role))
  return [
    ...(act.performers.length === 0 ? [finding('act-without-performer', place, {})] : []),
    ...strangers.map((role) => finding('unknown-performer', { ...place, role }, { role })),
    ...choiceDefects(act, place),
    ...duplicates('outcome', act.outcomes, ({ key }) => ({ ...place, outcome: key })),
    ...targetDefects(sop, act, place),
  ]
}

/** Two kinds of activity exist, execution and decision (PermenPANRB 35/2012): only a decision chooses. */
function choiceDefects({ kind, outcomes }: Act, place: Place): Finding[] {
  if (outcomes.length === 0) return [finding('act-without-outcome', place, {})]
  if (kind === 'decision' && outcomes.length < 2) return [finding('decision-without-choice', place, {})]
  if (kind !== 'decision' && outcomes.length > 1) return [finding('process-with-choice', place, {})]
  return []
}

function targetDefects(sop: Sop, act: Act, place: Place): Finding[] {
  const isKnown = (target: Key) => sop.steps.some((step) => step.acts.some(({ key }) => key === target))
  return act.outcomes.flatMap(({ key, to }) =>
    to
      .filter((target) => !isKnown(target))
      .map((target) => finding('unknown-target', { ...place, outcome: key }, { target })),
  )
}
