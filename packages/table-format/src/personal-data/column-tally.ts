import type { ColumnScan, Judgement, KindScan } from './column-scan.ts'
import { findInText, isNumberOf, isPhoneWithoutZero, type PersonalKind } from './find-in-text.ts'
import { isNamed, judge, judgementSentence, type Tally } from './judge.ts'
import { masked } from './masked.ts'

const kinds: readonly PersonalKind[] = ['nik', 'family-card', 'phone', 'email']
/** What counts only where the column's name says what it is. */
type Counted = PersonalKind | 'phone-without-zero'
const examplesAtMost = 3
/** Addresses of government offices and schools. */
const office = /@(?:[a-z0-9-]+\.)*(?:go|desa|sch|mil)\.id$/i

/** Counts what is found in one column. */
export class ColumnTally {
  #filled = 0
  readonly #lastRow: Partial<Record<Counted, number>> = {}
  readonly #tallies: Record<Counted, Tally> = {
    nik: emptyTally(),
    'family-card': emptyTally(),
    phone: emptyTally(),
    email: emptyTally(),
    'phone-without-zero': emptyTally(),
  }
  readonly #examples: Record<Counted, { row: number; masked: string }[]> = {
    nik: [],
    'family-card': [],
    phone: [],
    email: [],
    'phone-without-zero': [],
  }

  take(row: number, text: string): void {
    this.#filled++
    if (text.length >= 9 && text.length <= 18) this.#countNumber(text.trim())
    for (const { kind, text: found, isWithinText } of findInText(text)) {
      if (!this.#counts(kind, row, found)) continue
      if (isWithinText) this.#tallies[kind].cellsWithinText++
      if (kind === 'email' && office.test(found)) this.#tallies[kind].official++
    }
    if (isPhoneWithoutZero(text)) this.#counts('phone-without-zero', row, text)
  }

  /** Counts a cell once for each kind; false where it was counted already. */
  #counts(kind: Counted, row: number, found: string): boolean {
    if (this.#lastRow[kind] === row) return false
    this.#lastRow[kind] = row
    this.#tallies[kind].cells++
    const examples = this.#examples[kind]
    if (examples.length < examplesAtMost)
      examples.push({ row, masked: masked(kind === 'phone-without-zero' ? 'phone' : kind, found) })
    return true
  }

  close(column: string, letter: string): ColumnScan {
    const found = kinds.flatMap((kind) => this.#scanOf(kind, column))
    const judgements = found.map(({ judgement }) => judgement)
    const judgement = strengths.find((one) => judgements.includes(one)) ?? 'none'
    return { column, letter, filledCells: this.#filled, judgement, kinds: found }
  }

  #countNumber(text: string): void {
    for (const kind of ['nik', 'phone'] as const) if (isNumberOf(text, kind)) this.#tallies[kind].numbers++
  }

  /** A number under the name of a family card is one: it has the shape of a NIK. */
  #scanOf(kind: PersonalKind, column: string): KindScan[] {
    const isCard = isNamed('family-card', column) && !isNamed('nik', column)
    if (kind === 'nik' && isCard) return []
    const from: readonly Counted[] =
      kind === 'family-card' && isCard
        ? ['nik', 'family-card']
        : kind === 'phone' && isNamed('phone', column)
          ? ['phone', 'phone-without-zero']
          : [kind]
    const tally = from.map((one) => this.#tallies[one]).reduce(sumOf)
    if (tally.cells === 0) return []
    const judgement = judge(kind, tally, column, this.#filled)
    return [
      {
        kind,
        cells: tally.cells,
        judgement,
        examples: from.flatMap((one) => this.#examples[one]).slice(0, examplesAtMost),
        sentence: judgementSentence(kind, judgement, tally.cells),
      },
    ]
  }
}

const strengths: readonly Judgement[] = ['personal', 'possible']

function emptyTally(): Tally {
  return { cells: 0, cellsWithinText: 0, numbers: 0, official: 0 }
}

const sumOf = (one: Tally, other: Tally): Tally => ({
  cells: one.cells + other.cells,
  cellsWithinText: one.cellsWithinText + other.cellsWithinText,
  numbers: one.numbers + other.numbers,
  official: one.official + other.official,
})
