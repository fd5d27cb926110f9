import type { Act, Key, Outcome, Step } from '@satualur/engine'
import { explicit } from './rewrite.ts'

/** The only outcome of an act that does not decide. */
export function doneTo(to: readonly Key[]): Outcome {
  return { key: 'done', label: null, to: [...to], mark: explicit }
}

/** A process symbol without performer that leads on to these acts. */
export function blankAct(key: Key, to: readonly Key[], waitsFor: Act['waitsFor'] = 'any'): Act {
  const mark = { kind: 'missing' } as const
  return { key, kind: 'process', performers: [], isJoint: false, waitsFor, outcomes: [doneTo(to)], mark }
}

/** An empty row with one symbol, which shares its key: so the configuration file needs only one. */
export function blankStep(act: Act, stage: Key | null): Step {
  const empty = { number: null, activity: '', needs: [], yields: [], note: null }
  return { key: act.key, stage, ...empty, waktu: { kind: 'none', text: null }, acts: [act], marks: {} }
}
