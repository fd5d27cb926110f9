import { finding, type Finding, type FindingCode } from '../finding/finding.ts'
import { flowOf, type Flow } from '../flow/flow.ts'
import { flowDefects, placeOf } from './soundness-flow.ts'
import { remembered } from './soundness-memory.ts'
import { structureDefects } from './soundness-structure.ts'
import type { Sop } from '../sop.ts'

/** With one of these the arrows cannot be followed, so the flow is not explored. */
const unreadable: readonly FindingCode[] = [
  'no-steps',
  'duplicate-key',
  'unknown-target',
  'step-without-act',
  'act-without-outcome',
]

/**
 * Whether an SOP can run: the errors that keep it from running, and a note where its starts exclude each other.
 *
 * Promise: an SOP without an error, played by `decide` in any way, always can come to its end, ends with nothing open
 * and nothing waiting, never opens an act that is open, and has no act that cannot open (van der Aalst's soundness:
 * option to complete, proper completion, no dead parts, for safe nets). Found by playing every marking with the moves
 * of `decide`, up to 20,000 of them; beyond, `too-complex` says that nothing was proved. Loop limits are left aside.
 * Starts: all are opened together, or each alone where only that is sound.
 */
export function soundness(sop: Sop): Finding[] {
  const structure = structureDefects(sop)
  if (structure.some(({ code }) => unreadable.includes(code))) return structure
  return [...structure, ...remembered(flowOf(sop), flowFindings)]
}

/** Whether an SOP can run: `soundness` knows no error. */
export function isSound(sop: Sop): boolean {
  return soundness(sop).every(({ severity }) => severity !== 'error')
}

const alternatives = new WeakMap<Sop, boolean>()

/**
 * Whether a run of this SOP opens at one of its starts and not at all of them: each alone is sound, together they are
 * not. Answered once per SOP object.
 */
export function areStartsAlternatives(sop: Sop): boolean {
  const known = alternatives.get(sop)
  if (known !== undefined) return known
  const areAlternatives =
    flowOf(sop).starts.length > 1 && soundness(sop).some(({ code }) => code === 'alternative-starts')
  alternatives.set(sop, areAlternatives)
  return areAlternatives
}

const flowFindings = (flow: Flow): Finding[] => [...unreachableActs(flow), ...startDefects(flow)]

function unreachableActs(flow: Flow): Finding[] {
  const reachable = flow.reachable(flow.starts)
  const lost = [...flow.acts.keys()].filter((act) => !reachable.has(act))
  return lost.map((act) => finding('act-unreachable', placeOf(flow, act), {}))
}

/** Real sheets draw several starts for work that begins together, and for alternatives ("Langsung", "Via Email"). */
function startDefects(flow: Flow): Finding[] {
  const starts = [...flow.starts]
  const together = flowDefects(flow, starts)
  if (together.length === 0 || starts.length === 1) return together
  const areAlternatives = starts.every((start) => flowDefects(flow, [start]).length === 0)
  return areAlternatives ? [finding('alternative-starts', {}, { starts })] : together
}
