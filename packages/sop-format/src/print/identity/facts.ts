import type { PrintedDate, Ratifier, Sop } from '@satualur/engine'
import type { Locale } from '../../sheet/flow-words.ts'
import type { Face } from '../letters.ts'
import type { PrintedWords } from '../words.ts'
import { dateInWords } from '../words.ts'
import { wrapText } from '../wrap.ts'

/** A line of the table right of the unit. */
export interface Fact {
  label: string
  kind: 'plain' | 'title' | 'signature'
  lines: FactLine[]
}

export interface FactLine {
  text: string
  weight: Face['weight']
  isUnderlined: boolean
  /** How many lines of white stand over it, for a signature and a stamp. */
  after: number
}

const SIGNATURE = 4

const plain = (text: string): FactLine => ({ text, weight: 'regular', isUnderlined: false, after: 0 })
const strong = (text: string): FactLine => ({ ...plain(text), weight: 'semibold' })

/**
 * What PermenPANRB 35/2012 wants beside the unit, in its order. The day of ratifying stands there only where the SOP has
 * one: the form of 2008 asked for it.
 */
export function factsOf(
  { header, title }: Sop,
  words: PrintedWords,
  locale: Locale,
  width: number,
  size: number,
): Fact[] {
  const wrapped = (texts: readonly (string | null)[], line: (text: string) => FactLine) =>
    texts
      .flatMap((text) => (text === null ? [] : wrapText(text, width, { size, weight: line('').weight })))
      .map(line)
  const dated = (cell: 'madeOn' | 'revisedOn' | 'ratifiedOn' | 'effectiveOn'): Fact => ({
    label: words[cell],
    kind: 'plain',
    lines: wrapped([printedDate(header[cell], locale)], plain),
  })
  return [
    { label: words.number, kind: 'plain', lines: wrapped([header.number], plain) },
    dated('madeOn'),
    dated('revisedOn'),
    ...(printedDate(header.ratifiedOn, locale) ? [dated('ratifiedOn')] : []),
    dated('effectiveOn'),
    { label: words.ratifiedBy, kind: 'signature', lines: signatureOf(header.ratifiedBy, wrapped) },
    { label: words.title, kind: 'title', lines: wrapped([title], strong) },
  ]
}

/** As printed where the paper says more than a date, else written out. */
const printedDate = (printed: PrintedDate | null, locale: Locale): string | null =>
  printed?.text ?? (printed?.date ? dateInWords(printed.date, locale) : null)

type Wrapped = (texts: readonly (string | null)[], line: (text: string) => FactLine) => FactLine[]

/** Position, room for the signature, name, rank, NIP. A number that prints its own label keeps it. */
function signatureOf(ratifier: Ratifier | null, wrapped: Wrapped): FactLine[] {
  if (!ratifier) return [{ ...plain(''), after: SIGNATURE + 2 }]
  const { position, name, rank, nip } = ratifier
  const labelled = nip && !/^\p{L}/u.test(nip) ? `NIP ${nip}` : nip
  const named = wrapped([name], (text) => ({ ...strong(text), isUnderlined: true }))
  const [first = { ...plain(''), after: 0 }, ...others] = named
  return [
    ...wrapped([position], plain),
    { ...first, after: SIGNATURE },
    ...others,
    ...wrapped([rank, labelled], plain),
  ]
}
