import type { Act, Key, Outcome } from '@satualur/engine'
import { areSame } from '../source/same.ts'
import { readMark, writeMarkBeside } from './mark.ts'
import type { OutlinedAct, OutlinedOutcome } from './outline.ts'
import type { ActFile, ArrowFile, OutcomeFile, OutcomesFile, PerformerFile } from './sop-file.ts'
import { isCellObject, keyFrom, readKeys, writeKeys, writeText } from './text.ts'

/** The only outcome of an act that does not decide. */
const done = 'done'

/** Where an act leads when the file says nothing: on, as the table is read. */
export function onward(next: Key | undefined): Outcome[] {
  return [{ key: done, label: null, to: next === undefined ? [] : [next], mark: { kind: 'explicit' } }]
}

/** `resolve` finds the act behind the key of a row or of an act. */
export function readAct(act: OutlinedAct, next: Key | undefined, resolve: (target: string) => Key): Act {
  const { performer = null, symbol, isJoint, publishes, waitsFor, outcomes } = act.file
  const fields = isCellObject(performer) ? performer : { role: performer }
  const performers = readKeys(fields.role)
  return {
    key: act.key,
    kind: symbol ?? (outcomes === undefined ? 'process' : 'decision'),
    performers,
    isJoint: isJoint ?? false,
    ...(publishes ? { publishes } : {}),
    waitsFor: waitsFor ?? 'any',
    outcomes: act.outcomes?.map((outcome) => readOutcome(outcome, resolve)) ?? onward(next),
    mark: readMark(isCellObject(performer) ? performer : {}, performers.length > 0 ? 'explicit' : 'missing'),
  }
}

function readOutcome({ key, label, to, file }: OutlinedOutcome, resolve: (target: string) => Key): Outcome {
  return { key, label, to: to.map(resolve), mark: readMark(isCellObject(file) ? file : {}) }
}

/** Only what the reader would not come to by itself; `next` is the act that the table leads to. */
export function writeAct(act: Act, next: Key | undefined): ActFile {
  const flow = areSame(act.outcomes, onward(next)) ? {} : writeFlow(act.outcomes)
  const usual = 'outcomes' in flow ? 'decision' : 'process'
  const performer = writePerformer(act)
  return {
    ...(performer === undefined ? {} : { performer }),
    ...(act.kind === usual ? {} : { symbol: act.kind }),
    ...(act.isJoint ? { isJoint: true } : {}),
    ...(act.publishes ? { publishes: true } : {}),
    ...(act.waitsFor === 'any' ? {} : { waitsFor: act.waitsFor }),
    ...flow,
  }
}

function writePerformer({ performers, mark }: Act): PerformerFile | undefined {
  const fields = writeMarkBeside(mark, performers.length > 0 ? 'explicit' : 'missing')
  const role = performers.length > 0 ? writeKeys(performers) : undefined
  if (Object.keys(fields).length === 0) return role
  return role === undefined ? fields : { role, ...fields }
}

function writeFlow(outcomes: Outcome[]): Pick<ActFile, 'next' | 'outcomes'> {
  const [only] = outcomes
  if (only?.key === done && only.label === null && outcomes.length === 1) return { next: writeArrow(only) }
  return { outcomes: writeOutcomes(outcomes) }
}

function writeOutcomes(outcomes: Outcome[]): OutcomesFile {
  const labels = outcomes.flatMap(({ label }) => (label === null || isListPosition(label) ? [] : [label]))
  if (new Set(labels).size === outcomes.length) {
    return Object.fromEntries(outcomes.map((outcome) => [outcome.label, writeArrow(outcome)]))
  }
  return outcomes.map(({ key, label, to, mark }): OutcomeFile => {
    const word = label === null ? {} : { label: writeText(label) }
    return { ...writeOutcomeKey(key, label), ...word, to: writeKeys(to), ...writeMarkBeside(mark) }
  })
}

function writeArrow({ key, label, to, mark }: Outcome): ArrowFile {
  const fields = { ...(label === null ? {} : writeOutcomeKey(key, label)), ...writeMarkBeside(mark) }
  return Object.keys(fields).length === 0 ? writeKeys(to) : { to: writeKeys(to), ...fields }
}

function writeOutcomeKey(key: Key, label: string | null): { key?: string | number } {
  return key === keyFrom(label ?? '') ? {} : { key: writeText(key) }
}

/** An object would move such names to its front: the order of the outcomes would be lost. */
function isListPosition(label: string): boolean {
  return /^(0|[1-9]\d*)$/.test(label)
}
