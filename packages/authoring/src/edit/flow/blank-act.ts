import type { Act, Key, Outcome } from '@satualur/engine'
import { explicit } from '../rewrite.ts'

/** The only outcome of an act that does not decide. */
export function doneTo(to: readonly Key[]): Outcome {
  return { key: 'done', label: null, to: [...to], mark: explicit }
}

/** A process symbol without performer that leads on to these acts. */
export function blankAct(key: Key, to: readonly Key[], waitsFor: Act['waitsFor'] = 'any'): Act {
  const mark = { kind: 'missing' } as const
  return { key, kind: 'process', performers: [], isJoint: false, waitsFor, outcomes: [doneTo(to)], mark }
}
