import type { ColumnDraft } from './column-draft.ts'
import { dateExample } from './rules/writings.ts'

interface RuleWords {
  letters: (length: string) => string
  choices: (count: number) => string
}

function between(least: string, most: string): string {
  if (least && most) return least === most ? least : `${least}–${most}`
  return least ? `≥ ${least}` : most && `≤ ${most}`
}

/** The rule of a column in a few words, as a reader of the table sees it. */
export function ruleOf(column: ColumnDraft, words: RuleWords): string {
  const length = between(column.minLength, column.maxLength)
  const count = column.codes.filter(({ value }) => value.trim()).length
  const isDate = column.type === 'DATE' || column.type === 'DATETIME'
  return [
    between(column.minimum, column.maximum),
    length && words.letters(length),
    count > 0 && words.choices(count),
    column.pattern,
    [column.trueWords, column.falseWords].filter(Boolean).join(' / '),
    isDate && column.format !== 'any' ? column.format && dateExample(column.format) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
