import type { Language } from '../../app/language/language.ts'
import { describeNumber } from './number.ts'

const units = ['B', 'KB', 'MB', 'GB']

/** A size as people say it: `48 KB`, `1,2 MB`. One KB is 1,024 bytes, as file managers count. */
export function describeBytes(bytes: number, language: Language): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), units.length - 1)
  const value = bytes / 1024 ** power
  return `${describeNumber(value, language, power > 1 ? 1 : 0)} ${units[power]}`
}
