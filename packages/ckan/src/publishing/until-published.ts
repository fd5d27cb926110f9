import type { Package } from '../action/package.ts'
import { capabilitiesOf, type Capabilities } from '../capability.ts'
import { Halted, mayBeDone, resultOf, type Answer, type PortalFault } from '../fault.ts'
import type { Portal } from '../portal.ts'
import { datasetSeen } from './dataset-seen.ts'
import { differences } from './drift.ts'
import { forget, learn } from './learned.ts'
import { loadTable } from './load-table.ts'
import { Blocked } from './problem.ts'
import { published, type Published } from './published.ts'
import { isSameStep } from './same-step.ts'
import { nextStep, type Aim, type Learned, type Step, type WritingStep } from './step.ts'
import { sentOf, type Sent, type WantedDataset } from './wanted.ts'
import { create, revise, revive, settle, stage, type Writing } from './write.ts'

export interface PublishingTry {
  /** Which try of the job this is, from 1; pauses grow by it and patience ends with it. */
  attempt: number
  /** Asked of the portal when not given. */
  capabilities?: Capabilities
  /** Told each step before it is done, for whoever watches; what it throws ends the try where it stands. */
  watch?: (step: Step) => void | Promise<void>
}

/** More than the longest way from nothing to all: create, revise, verify, revise, verify, load, settle. */
const stepsToSpare = 10
const stepsPerResource = 5

/** Look, decide, do, until there is nothing left to do. `admit` may refuse what stands there at first. */
export async function untilPublished(
  portal: Portal,
  wanted: WantedDataset,
  how: PublishingTry,
  admit: (seen: Package | null) => void,
): Promise<Published> {
  const sent = sentOf(wanted)
  const capabilities = how.capabilities ?? resultOf(await capabilitiesOf(portal))
  const tables = new Set(wanted.resources.filter(({ datastore }) => datastore).map(({ key }) => key))
  const aim: Aim = { sent, ownerOrganization: wanted.ownerOrganization, tables, capabilities }
  const writing: Writing = { portal, aim, wanted, readings: new Map() }
  const learned: Learned = { bytes: new Map(), wrong: new Set(), loaded: new Set() }
  let seen = await datasetSeen(portal, sent.name)
  admit(seen)
  let written: { step: Step; fault: PortalFault | null } | null = null
  for (let steps = 0; ; steps += 1) {
    const step = nextStep(aim, seen, learned)
    if (step.kind === 'done') return published(portal, sent, seen!)
    if (step.kind === 'blocked') throw new Blocked(step.problem)
    // The portal was looked at after that very step: it was not done, whatever the answer said.
    if (written && isSameStep(step, written.step)) throw notDone(written.step, written.fault, sent, seen)
    // One that shows another state each time could lead on for ever.
    if (steps > stepsToSpare + stepsPerResource * sent.resources.length) throw notDone(step, null, sent, seen)
    await how.watch?.(step)
    if (step.kind === 'verify') {
      await learn(portal, shaOf(sent, step.key), seen!, step, learned)
      written = null
    } else if (step.kind === 'load') {
      await loadTable(portal, step.resource.id, shaOf(sent, step.key), tableOf(wanted, step.key))
      learned.loaded.add(step.key)
      seen = await datasetSeen(portal, sent.name)
    } else {
      const answer = await write(writing, seen, step)
      refuseOtherSource(writing)
      const fault = answer.kind === 'answered' ? null : answer
      if (fault && !isToLookAt(fault)) throw new Halted(fault)
      forget(step, learned)
      written = { step, fault }
      seen = await datasetSeen(portal, sent.name)
    }
  }
}

function write(writing: Writing, seen: Package | null, step: WritingStep): Promise<Answer<unknown>> {
  switch (step.kind) {
    case 'create':
      return create(writing)
    case 'revive':
      return revive(writing, seen!)
    case 'revise':
      return revise(writing, seen!, step.uploads)
    case 'stage':
      return stage(writing, seen!, step.upload)
    case 'settle':
      return settle(writing, seen!, step.leftover)
  }
}

function refuseOtherSource({ readings }: Writing): void {
  for (const [resource, { isApproved, found }] of readings)
    if (isApproved === false) throw new Blocked({ kind: 'source-differs', resource, found })
}

/** A name or an id in use, or a dataset that has changed, may be the work of a call of ours whose answer got lost. */
const isToLookAt = (fault: PortalFault): boolean =>
  mayBeDone(fault) || fault.kind === 'validation' || fault.kind === 'conflict'

const isNameInUse = (fault: PortalFault): boolean => fault.kind === 'validation' && 'name' in fault.fields

function notDone(step: Step, fault: PortalFault | null, sent: Sent, seen: Package | null): Halted | Blocked {
  if (fault && isNameInUse(fault)) return new Blocked({ kind: 'name-taken', name: sent.name })
  const fields = seen && step.kind === 'settle' ? differences(sent, seen).map(({ field }) => field) : []
  const about = [step.kind, ...fields].join(' ')
  return new Halted(fault ?? { kind: 'lies-about-success', said: 'done', about })
}

const shaOf = ({ resources }: Sent, key: string): string => resources.find((one) => one.key === key)!.sha256

const tableOf = ({ resources }: WantedDataset, key: string) =>
  resources.find((one) => one.key === key)!.datastore!
