import { isRegency } from './region-codes.ts'

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Yahukimo has 51, more than any other. */
const districtsAtMost = 60

/**
 * Whether 16 digits have the shape of a NIK: regency and district, a day of birth (40 more for a woman), and a serial number.
 * That may be 0000, since spreadsheets keep only fifteen digits of a number. A family card's number has the same shape. Of
 * 1,000 random numbers of 16 digits three have it.
 */
export function isNik(digits: string): boolean {
  if (!/^\d{16}$/.test(digits) || !isRegency(digits.slice(0, 4))) return false
  const part = (from: number) => Number(digits.slice(from, from + 2))
  const [district, day, month] = [part(4), part(6) % 40, part(8)]
  const isDay = part(6) < 72 && day >= 1 && day <= (days[month - 1] ?? 0)
  return district >= 1 && district <= districtsAtMost && isDay
}
