import type { Path } from '../source/problem.ts'
import type { ActFile, ArrowFile, OutcomeFile, SopFile, StepFile } from './sop-file.ts'
import { isCellObject, keyFrom, readKeys, readText } from './text.ts'

/** One outcome of the file with its key and its place; `to` still in the file's words. */
export interface OutlinedOutcome {
  key: string
  label: string | null
  to: string[]
  file: ArrowFile | OutcomeFile
  path: Path
}

export interface OutlinedAct {
  key: string
  file: ActFile
  path: Path
  /** Null where the file leaves the flow to the order of the table. */
  outcomes: OutlinedOutcome[] | null
}

export interface OutlinedStep {
  key: string
  file: StepFile
  path: Path
  acts: OutlinedAct[]
}

/** Every row and act of the file with the key that it has, written or not. */
export function outlineSteps(file: SopFile): OutlinedStep[] {
  return (file.steps ?? []).map((step, index) => {
    const path: Path = ['steps', index]
    const key = stepKey(step, index)
    if (!step.acts) return { key, file: step, path, acts: [outlineAct(step, key, path)] }
    const acts = step.acts.map((act, position) => {
      const ownKey = act.key === undefined ? letteredKey(key, position) : readText(act.key)
      return outlineAct(act, ownKey, [...path, 'acts', position])
    })
    return { key, file: step, path, acts }
  })
}

function outlineAct(file: ActFile, key: string, path: Path): OutlinedAct {
  return { key, file, path, outcomes: outlineOutcomes(file, path) }
}

/** The key that a row has when none is written: its printed number, or else its position from 1. */
export function stepKey({ key, number }: Pick<StepFile, 'key' | 'number'>, index: number): string {
  if (key !== undefined) return readText(key)
  return keyFrom(readText(number ?? '')) || String(index + 1)
}

/** The key that one of several acts has when none is written: `4a`, `4b`. */
export function letteredKey(step: string, position: number): string {
  return step + (position < 26 ? String.fromCharCode(97 + position) : `-${position + 1}`)
}

function outlineOutcomes({ next, outcomes }: ActFile, path: Path): OutlinedOutcome[] | null {
  if (next !== undefined) {
    return [{ key: 'done', label: null, to: targetsOf(next), file: next, path: [...path, 'next'] }]
  }
  if (outcomes === undefined) return null
  if (Array.isArray(outcomes)) {
    return outcomes.map((outcome, index) => {
      const label = outcome.label === undefined || outcome.label === null ? null : readText(outcome.label)
      const key = outcome.key === undefined ? keyFrom(label ?? '') : readText(outcome.key)
      return { key, label, to: readKeys(outcome.to), file: outcome, path: [...path, 'outcomes', index] }
    })
  }
  return Object.entries(outcomes).map(([label, arrow]) => {
    const key = isCellObject(arrow) && arrow.key !== undefined ? readText(arrow.key) : keyFrom(label)
    return { key, label, to: targetsOf(arrow), file: arrow, path: [...path, 'outcomes', label] }
  })
}

function targetsOf(arrow: ArrowFile): string[] {
  return readKeys(isCellObject(arrow) ? arrow.to : arrow)
}
