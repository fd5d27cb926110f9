import { isCheckWithoutRejection } from './finding-check.ts'
import { finding, type Finding } from './finding.ts'
import type { Act, Key, Sop, Step } from '../sop.ts'

/** The rows of the table: what they leave empty, choices that lead nowhere, a chain of artefacts that breaks, checks that cannot reject. */
export function stepFindings(sop: Sop): Finding[] {
  return sop.steps.flatMap((step, index) => [
    ...(step.activity.trim() === '' ? [finding('activity-missing', { step: step.key }, {})] : []),
    ...step.acts.flatMap((act) => openChoices(step, act)),
    ...(isCheckWithoutRejection(sop, step)
      ? [finding('check-without-rejection', { step: step.key }, {})]
      : []),
    ...brokenChain(sop, step, sop.steps.slice(0, index)),
    ...timeFindings(step),
    ...emptyCells(step),
  ])
}

/** An arrow that somebody forgot, or a way that ends the run: on paper it would lead to an end. */
function openChoices(step: Step, { key, kind, outcomes }: Act): Finding[] {
  const open = kind === 'decision' && outcomes.length > 1 ? outcomes.filter(({ to }) => to.length === 0) : []
  return open.map(({ key: outcome, label }) =>
    finding('outcome-without-target', { step: step.key, act: key, outcome }, { label }),
  )
}

/** In the real SOPs the output of a row is the need of a later one; a need that nobody yields is a leftover or a gap. */
function brokenChain(sop: Sop, step: Step, earlier: readonly Step[]): Finding[] {
  const yielded = new Set(earlier.flatMap(({ yields }) => yields.map(({ artefact }) => artefact)))
  const isExternal = (artefact: Key) =>
    sop.artefacts.some(({ key, isExternal }) => key === artefact && isExternal)
  return step.needs
    .filter(({ artefact }) => !yielded.has(artefact) && !isExternal(artefact))
    .map(({ artefact }) => finding('broken-chain', { step: step.key, artefact }, { artefact }))
}

/** Text without a number ("Sesuai kebutuhan", "-") is kept, but nothing can be late by it; by the frequency of the data only its period. */
function timeFindings({ key, waktu }: Step): Finding[] {
  if (waktu.kind === 'fixed') return []
  if (!waktu.text?.trim()) return [finding('empty-cell', { step: key }, { cell: 'waktu' })]
  return [finding('waktu-without-number', { step: key }, { text: waktu.text })]
}

function emptyCells(step: Step): Finding[] {
  const cells = (['needs', 'yields'] as const).filter((cell) => step[cell].length === 0)
  return cells.map((cell) => finding('empty-cell', { step: step.key }, { cell }))
}
