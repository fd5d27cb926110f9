import type { TableColumnType } from '../../../generated/graphql.ts'
import type { ColumnDraft } from '../column-draft.ts'

export type Rule = 'bounds' | 'lengths' | 'pattern' | 'writing' | 'words' | 'dateForm' | 'textForm' | 'codes'

const ofType: Record<TableColumnType, readonly Rule[]> = {
  STRING: ['lengths', 'textForm', 'pattern', 'codes'],
  INTEGER: ['bounds', 'writing', 'codes'],
  NUMBER: ['bounds', 'writing', 'codes'],
  BOOLEAN: ['words'],
  DATE: ['bounds', 'dateForm'],
  DATETIME: ['bounds', 'dateForm'],
  YEAR: ['bounds', 'codes'],
  YEARMONTH: ['bounds', 'codes'],
  ANY: ['lengths', 'pattern', 'codes'],
}

const said: Record<Rule, (column: ColumnDraft) => boolean> = {
  bounds: ({ minimum, maximum }) => Boolean(minimum || maximum),
  lengths: ({ minLength, maxLength }) => Boolean(minLength || maxLength),
  pattern: ({ pattern }) => Boolean(pattern),
  writing: ({ decimalChar, groupChar }) => Boolean(decimalChar || groupChar),
  words: ({ trueWords, falseWords }) => Boolean(trueWords || falseWords),
  dateForm: ({ format, type }) => Boolean(format) && type !== 'STRING',
  textForm: () => false,
  codes: ({ codes }) => codes.length > 0,
}

/** What is asked of a column of this type, and what was said of it although its type does not know it: that can be mended. */
export const askedRules = (column: ColumnDraft): ReadonlySet<Rule> =>
  new Set(
    (Object.keys(said) as Rule[]).filter((rule) => ofType[column.type].includes(rule) || said[rule](column)),
  )
