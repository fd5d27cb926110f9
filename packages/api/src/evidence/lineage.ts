import type { Key, Sop } from '@satualur/engine'
import { passedOn } from '@satualur/engine'
import type { Handover } from '../run/handover.type.ts'
import { artefactView, stepView } from '../sop/definition-view.ts'
import type { RunArtefact } from './run-artefact.type.ts'
import type { Slot } from './slot.type.ts'
import { usesOf } from './use-of-artefacts.ts'

/** What was read with a run: all its handovers, newest first, as they were asked for. */
export interface ReadArtefacts {
  version_id: string
  handovers: Handover[]
}

export interface ReadSlots extends ReadArtefacts {
  step_key: string
}

/** The slots of a step, filled with what was handed in anywhere in the run. */
export function slotsOf(sop: Sop, { step_key, handovers }: ReadSlots): Slot[] {
  const step = sop.steps.find(({ key }) => key === step_key)!
  return usesOf(step).map(({ artefact, ...use }) => {
    const versions = versionsOf(artefact, handovers)
    return {
      ...{ ...use, artefact: artefactView(sop, artefact), versions, isFilled: versions.length > 0 },
      passedOn: use.side === 'need' ? passedOnTo(artefact, sop, handovers) : [],
    }
  })
}

/** What the rows before had in hand and have passed on: the work itself, not what was noted about it. */
function passedOnTo(artefact: Key, sop: Sop, handovers: readonly Handover[]): Handover[] {
  const work = handovers.filter(({ kind }) => kind === 'file' || kind === 'resource')
  const isThere = (one: Key) => versionsOf(one, work).length > 0
  if (isThere(artefact)) return []
  return passedOn(sop, artefact, isThere).flatMap((one) => versionsOf(one, work))
}

/**
 * Every artefact of the run's version: where it comes from, what was handed in for it, and where it goes. After a move to
 * another version those follow that the version no longer has, in the words of the version they were handed in under.
 */
export async function lineageOf(
  { version_id, handovers }: ReadArtefacts,
  definitionOf: (version: string) => Sop | Promise<Sop>,
): Promise<RunArtefact[]> {
  const sop = await definitionOf(version_id)
  const stray = handovers.filter(({ artefactKey }) => sop.artefacts.every(({ key }) => key !== artefactKey))
  const former = [...new Set(stray.map(({ versionId }) => versionId))].map(async (version) => {
    const handedIn = stray.filter(({ versionId }) => versionId === version)
    return artefactsOf(await definitionOf(version), handedIn).filter(({ versions }) => versions.length > 0)
  })
  return [...artefactsOf(sop, handovers), ...(await Promise.all(former)).flat()]
}

const artefactsOf = (sop: Sop, handovers: readonly Handover[]): RunArtefact[] =>
  sop.artefacts.map(({ key }) => {
    const using = (cell: 'needs' | 'yields') =>
      sop.steps
        .filter((step) => step[cell].some(({ artefact }) => artefact === key))
        .map((step) => stepView(sop, step.key))
    return {
      artefact: artefactView(sop, key),
      versions: versionsOf(key, handovers),
      yieldedBy: using('yields'),
      neededBy: using('needs'),
    }
  })

const versionsOf = (artefact: Key, handovers: readonly Handover[]): Handover[] =>
  handovers.filter(({ artefactKey }) => artefactKey === artefact)
