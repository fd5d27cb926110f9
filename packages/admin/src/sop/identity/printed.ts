import type { Language } from '../../app/language/language.ts'
import { describeDate } from '../../design/time/instant.ts'

/** A date as it is printed, or else written out; nothing for a blank cell. */
export function printedDate(
  printed: { date?: string | null; text?: string | null } | null | undefined,
  language: Language,
): string[] {
  if (printed?.text) return [printed.text]
  return printed?.date ? [describeDate(printed.date, language)] : []
}

interface Ratifier {
  position: string
  name?: string | null
  rank?: string | null
  nip?: string | null
}

/** The signature from the top: position, name, rank, NIP. A number that prints its own label keeps it. */
export function ratifierLines(ratifier: Ratifier | null | undefined): string[] {
  if (!ratifier) return []
  const { position, name, rank, nip } = ratifier
  const labelled = nip && (/^\p{L}/u.test(nip) ? nip : `NIP ${nip}`)
  return [position, name, rank, labelled].flatMap((line) => (line ? [line] : []))
}
