import { patternTest } from '../schema/pattern.ts'
import type { Column, Constraints } from '../schema/table-format.ts'
import type { Value } from './cell.ts'
import { flaw, isFlaw, type Flaw } from './flaw.ts'
import type { CellReader } from './read-type.ts'

export type ConstraintCheck = (value: NonNullable<Value>) => Flaw | null

/** The bounds of a column as checks of a value that has been read; those that say nothing to its type are left out. */
export function constraintChecks(column: Column, read: CellReader): readonly ConstraintCheck[] {
  const constraints = column.constraints ?? {}
  return [
    ...lengthChecks(constraints),
    ...boundChecks(constraints, read),
    ...patternChecks(constraints),
    ...listChecks(constraints, read),
  ]
}

/** Characters, not the units that they take in memory. */
const lengthOf = (text: string) => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0xd800) return [...text].length
  return text.length
}

function* lengthChecks({ minLength, maxLength }: Constraints): Generator<ConstraintCheck> {
  if (minLength !== undefined) {
    const short = flaw('too-short', minLength)
    yield (value) => (typeof value === 'string' && lengthOf(value) < minLength ? short : null)
  }
  if (maxLength !== undefined) {
    const long = flaw('too-long', maxLength)
    yield (value) => (typeof value === 'string' && lengthOf(value) > maxLength ? long : null)
  }
}

function* boundChecks({ minimum, maximum }: Constraints, read: CellReader): Generator<ConstraintCheck> {
  const [least, most] = [boundOf(minimum, read), boundOf(maximum, read)]
  if (least !== null) {
    const small = flaw('too-small', minimum)
    yield (value) => (value < least ? small : null)
  }
  if (most !== null) {
    const large = flaw('too-large', maximum)
    yield (value) => (value > most ? large : null)
  }
}

/** A bound is written as JSON has numbers, or as ISO 8601; both are read without the separators of the column. */
export function boundOf(bound: number | string | undefined, read: CellReader): Value {
  if (bound === undefined) return null
  const value = read(typeof bound === 'string' && bound.trim() !== '' && !isNaN(+bound) ? +bound : bound)
  if (!isFlaw(value)) return value
  const again = read(bound)
  return isFlaw(again) ? null : again
}

function* patternChecks({ pattern }: Constraints): Generator<ConstraintCheck> {
  const test = pattern === undefined ? null : patternTest(pattern)
  if (test === null) return
  const wrong = flaw('wrong-pattern', pattern)
  yield (value) => (test(String(value)) ? null : wrong)
}

function* listChecks({ enum: list }: Constraints, read: CellReader): Generator<ConstraintCheck> {
  if (list === undefined || list.length === 0) return
  const values = new Set(list.map((entry) => read(entry)).filter((value) => !isFlaw(value)))
  const foreign = flaw('not-in-list', list.slice(0, 10).join(', ') + (list.length > 10 ? ', …' : ''))
  yield (value) => (values.has(value) ? null : foreign)
}
