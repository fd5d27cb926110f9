import { parseWaktu, type Sop } from '@satualur/engine'
import { drawSop } from '../../engine/test/drawn-sop.ts'

/** An SOP from a drawing (see `drawSop`) with the waktu of its rows as they would be printed. */
export function timedSop(drawing: string, waktu: readonly (string | null)[], change: Partial<Sop> = {}): Sop {
  const sop = drawSop(drawing, change)
  const steps = sop.steps.map((step, row) => ({ ...step, waktu: parseWaktu(waktu[row] ?? null) }))
  return { ...sop, steps }
}
