import { findings, type FindingCode, type Sop } from '@satualur/engine'
import { expect } from 'vitest'
import { mendsOf } from '../src/mend/mends.ts'
import type { Mend } from '../src/mend/mend.ts'

/** The mends of the first finding of a code. */
export function mendsFor(sop: Sop, code: FindingCode): Mend[] {
  const found = findings(sop, '2026-11-20').find((one) => one.code === code)
  expect(found, code).toBeDefined()
  return mendsOf(sop, found!)
}

/** The SOP after one of them, and what it said that it would do. */
export function mended(sop: Sop, code: FindingCode, mend: string): { sop: Sop; says: Mend['sentence'] } {
  const offered = mendsFor(sop, code)
  const chosen = offered.find((one) => one.code === mend)
  expect(chosen, offered.map((one) => one.code).join(', ')).toBeDefined()
  return { sop: chosen!.apply(sop), says: chosen!.sentence }
}
