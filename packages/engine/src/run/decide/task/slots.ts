import type { Flow } from '../../../flow/flow.ts'
import type { RunRefusal } from '../../run-refusal.ts'
import type { Handover, OpenTask, Progress } from '../../run.ts'
import type { ArtefactUse, Key, Outcome, Step } from '../../../sop.ts'

/** A step takes what it yields; what it needs may be handed in again. Of one artefact in two cells, either cell's kinds do. */
export function refuseHandovers(
  step: Pick<Step, 'needs' | 'yields'>,
  handovers: readonly Handover[],
): RunRefusal | null {
  const slots = [...step.yields, ...step.needs]
  for (const { artefact, kind } of handovers) {
    const uses = slots.filter((use) => use.artefact === artefact)
    if (uses.length === 0) return { type: 'ArtefactUnknown', artefact, choices: artefactsOf(slots) }
    if (uses.some(({ kinds }) => !kinds || kinds.includes(kind))) continue
    return {
      type: 'EvidenceKindWrong',
      artefact,
      kinds: [...new Set(uses.flatMap(({ kinds = [] }) => kinds))],
    }
  }
  return null
}

/** Whether the row is left forward without a required slot filled: by anybody in this run, or by what is handed in now. */
export function refuseMissing(run: Progress, step: Step, handovers: readonly Handover[]): RunRefusal | null {
  const isOnRecord = (artefact: Key) =>
    Object.hasOwn(run.evidence, artefact) || handovers.some((handover) => handover.artefact === artefact)
  const required = [...step.needs, ...step.yields].filter(({ isRequired }) => isRequired)
  const artefacts = artefactsOf(required).filter((artefact) => !isOnRecord(artefact))
  return artefacts.length > 0 ? { type: 'EvidenceMissing', artefacts } : null
}

/** Whether a task's outcome ends the work in its row for now, and not by sending back. */
export function leavesRowForward(
  flow: Flow,
  run: Progress,
  { act, step }: OpenTask,
  outcome: Outcome,
): boolean {
  if (flow.sendsBack(act, outcome)) return false
  const stays = run.tasks.some((open) => open.step === step && open.act !== act)
  return !stays && !outcome.to.some((target) => flow.acts.get(target)?.step.key === step)
}

/** The artefacts of these cells in their order, each once. */
export const artefactsOf = (uses: readonly ArtefactUse[]): Key[] => [
  ...new Set(uses.map(({ artefact }) => artefact)),
]
