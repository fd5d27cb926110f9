import { boundOf, constraintChecks } from '../values/constraint-check.ts'
import { isFlaw } from '../values/flaw.ts'
import { typeReader, type CellReader } from '../values/read-type.ts'
import { formatFinding, type FormatFinding, type FormatFindingCode } from './format-finding.ts'
import { patternTest } from './pattern.ts'
import type { Column, ColumnType } from './table-format.ts'

type Noted = [code: FormatFindingCode, word?: string | number]

export function checkColumn(column: Column, index: number): FormatFinding[] {
  const read = typeReader(column)
  const noted: Noted[] = [...separatorFindings(column), ...lengthFindings(column), ...idleFindings(column)]
  if (read === null) noted.push(['unknown-format', column.format ?? ''])
  else noted.push(...boundFindings(column, read), ...listFindings(column, read))
  const { pattern } = column.constraints ?? {}
  if (pattern !== undefined && patternTest(pattern) === null) noted.push(['pattern-invalid', pattern])
  return noted.map(([code, word]) => formatFinding(code, index, word))
}

function* separatorFindings({ decimalChar = '.', groupChar, ...column }: Column): Generator<Noted> {
  if (decimalChar === groupChar) yield ['same-separators', groupChar]
  for (const char of [decimalChar, groupChar])
    if (char !== undefined && !/^[^\d+\-eE]$/u.test(char)) yield ['bad-separator', char]
  const both = column.trueValues?.find((word) => column.falseValues?.includes(word))
  if (both !== undefined) yield ['same-word-for-both', both]
}

function* lengthFindings({ constraints = {} }: Column): Generator<Noted> {
  const { minLength, maxLength } = constraints
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength)
    yield ['minimum-over-maximum', `${minLength} > ${maxLength}`]
}

function* boundFindings({ constraints = {} }: Column, read: CellReader): Generator<Noted> {
  const { minimum, maximum } = constraints
  const [least, most] = [boundOf(minimum, read), boundOf(maximum, read)]
  if (minimum !== undefined && least === null) yield ['value-not-of-type', minimum]
  if (maximum !== undefined && most === null) yield ['value-not-of-type', maximum]
  if (least !== null && most !== null && least > most)
    yield ['minimum-over-maximum', `${minimum} > ${maximum}`]
}

function* listFindings(column: Column, read: CellReader): Generator<Noted> {
  const { enum: list, ...bounds } = column.constraints ?? {}
  if (list?.length === 0) yield ['empty-list']
  const checks = constraintChecks({ ...column, constraints: bounds }, read)
  const seen = new Set<unknown>()
  for (const entry of list ?? []) {
    const value = read(entry)
    if (value === null || isFlaw(value)) yield ['value-not-of-type', String(entry)]
    else if (checks.some((check) => check(value) !== null)) yield ['list-outside-bounds', String(entry)]
    else if (seen.has(value)) yield ['duplicate-in-list', String(entry)]
    seen.add(value)
  }
}

const hasLength: readonly ColumnType[] = ['string', 'any']
const hasNoOrder: readonly ColumnType[] = ['boolean']

function* idleFindings({ type, constraints = {} }: Column): Generator<Noted> {
  for (const bound of ['minLength', 'maxLength'] as const)
    if (constraints[bound] !== undefined && !hasLength.includes(type)) yield ['bound-says-nothing', bound]
  for (const bound of ['minimum', 'maximum'] as const)
    if (constraints[bound] !== undefined && hasNoOrder.includes(type)) yield ['bound-says-nothing', bound]
}
