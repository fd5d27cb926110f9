import { randomBytes } from 'node:crypto'

/** Without letters that are read as others: I, L, O and U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What is printed on a record for its verification: 80 bits that nobody guesses, in four groups that one can type. */
export const newRecordCode = (): string =>
  grouped([...randomBytes(16)].map((byte) => letters[byte % 32]).join(''))

/** A code as somebody has typed it: small letters, blanks and misread letters are forgiven. */
export const readRecordCode = (typed: string): string =>
  grouped(
    typed
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replaceAll('O', '0')
      .replace(/[IL]/g, '1'),
  )

const grouped = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')
