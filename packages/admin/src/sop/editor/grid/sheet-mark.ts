import type { Mark } from '@satualur/engine'
import type { SheetMark } from '../../sheet/sheet-version.ts'

/** A mark of the SOP in the words of the sheet; null for what stands on the paper. */
export function sheetMark(mark: Mark | undefined): SheetMark | null {
  if (!mark || mark.kind === 'explicit') return null
  return mark.kind === 'inferred'
    ? { kind: 'INFERRED', why: mark.why, confidence: mark.confidence }
    : { kind: 'MISSING', why: mark.why ?? null }
}
