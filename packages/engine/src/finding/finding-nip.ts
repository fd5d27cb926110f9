import { finding, type Finding, type NipDefect } from './finding.ts'
import type { Ratifier } from '../sop.ts'

/** No child is appointed; the law asks for more, and has asked for different ages. */
const childhoodYears = 15

/**
 * A NIP has 18 digits: birth date, year and month of the appointment (21 for a contract, PPPK), sex, serial number.
 * What is printed is never corrected; a number that cannot be one is told.
 */
export function nipFindings(ratifier: Ratifier | null): Finding[] {
  const nip = ratifier?.nip?.trim()
  if (!nip) return []
  const place = { header: 'ratifiedBy' } as const
  const defect = nipDefect(nip.replace(/^\s*ni[pk]\b/i, '').replace(/[\s.:-]/g, ''))
  return [
    ...(/\bnik\b/i.test(nip) ? [finding('nip-labelled-nik', place, { nip })] : []),
    ...(defect ? [finding('nip-malformed', place, { nip, defect })] : []),
  ]
}

function nipDefect(digits: string): NipDefect | null {
  if (!/^\d{18}$/.test(digits)) return 'length'
  const [birth, appointment, sex] = [digits.slice(0, 8), digits.slice(8, 14), digits[14]]
  if (!isDate(birth)) return 'birth-date'
  const month = Number(appointment.slice(4))
  const isMonth = (month >= 1 && month <= 12) || month === 21
  const age = Number(appointment.slice(0, 4)) - Number(birth.slice(0, 4))
  if (!isMonth || age < childhoodYears) return 'appointment-date'
  return sex === '1' || sex === '2' ? null : 'sex'
}

function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number)
  const date = new Date(Date.UTC(year!, month! - 1, day))
  return year! >= 1900 && date.getUTCMonth() === month! - 1 && date.getUTCDate() === day
}
