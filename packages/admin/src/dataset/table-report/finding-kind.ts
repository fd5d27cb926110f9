/** Findings of one rule in one column; of a rule about rows, in none. */
export interface FindingKind {
  code: string
  column?: string | null
}

/** As the spreadsheet calls a column, and as the format does. */
export const placeOf = ({ letter, column }: { letter?: string | null; column?: string | null }): string =>
  [letter, column].filter(Boolean).join(' · ')
