import type { MergedRange } from '../book.ts'
import { placeOf } from './cell-place.ts'

/** What a sheet says of merged cells; null where it is no range of two corners. */
export function mergedRange(address: string): MergedRange | null {
  const [, from, top, until, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? []
  if (!from || !until) return null
  return {
    ...{ address, top: Number(top), left: placeOf(from) },
    ...{ bottom: Number(bottom), right: placeOf(until) },
  }
}
