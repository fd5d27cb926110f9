import type { ClockRule } from './resumed-clock.ts'

/** All of a standard time that a due time depends on: not its printed text, nor the lower end of a range. */
export function countedBy({ waktu, bareDay }: ClockRule): string {
  if (waktu.kind !== 'fixed') return waktu.kind === 'none' ? 'none' : waktu.by
  const amounts = waktu.max.map(({ value, unit, day = 'bare' }) => [
    value,
    unit,
    unit === 'day' && (day === 'bare' ? bareDay : day),
  ])
  return JSON.stringify([amounts, waktu.clock, waktu.per ?? null])
}
