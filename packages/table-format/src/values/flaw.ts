/** Why a cell does not hold what its column promises. */
export type FlawCode =
  | 'missing-value'
  | 'missing-mark'
  | 'other-separators'
  | 'other-date'
  | 'error-cell'
  | 'unreadable-letters'
  | 'digits-lost'
  | 'not-a-number'
  | 'not-an-integer'
  | 'not-a-boolean'
  | 'not-a-date'
  | 'not-a-datetime'
  | 'not-a-year'
  | 'not-a-yearmonth'
  | 'not-an-email'
  | 'not-a-uri'
  | 'not-a-uuid'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'wrong-pattern'
  | 'not-in-list'

/** One object for each flaw of a column, so that a million bad cells cost no memory. */
export interface Flaw {
  readonly code: FlawCode
  /** The bound, the pattern, or how the value should look. */
  readonly expected: string
}

export const flaw = (code: FlawCode, expected: string | number = ''): Flaw => ({
  code,
  expected: String(expected),
})

export const isFlaw = (read: unknown): read is Flaw => typeof read === 'object' && read !== null
