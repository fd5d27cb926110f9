import type { PersonalKind } from './find-in-text.ts'

const dots = '••••'

/** Enough of a finding to know it again in the file, and no more. */
export function masked(kind: PersonalKind, text: string): string {
  if (kind === 'email') {
    const at = text.indexOf('@')
    return `${text.slice(0, 1)}${dots}${text.slice(at)}`
  }
  const digits = text.replace(/[^\d+]/g, '')
  return `${digits.slice(0, 4)}${dots}${digits.slice(-2)}`
}
