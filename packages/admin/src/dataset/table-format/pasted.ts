import { emptyColumn, type Code, type ColumnDraft } from './column-draft.ts'

/** Cells that were copied from a spreadsheet: lines of cells; null where it is one word like any other. */
function pastedLines(text: string): string[][] | null {
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n')
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  return cells.length > 1 || cells[0]!.length > 1 ? cells.filter(([first]) => first) : null
}

/** Each line is a column, its name and, where there is one, its title; a header that lies across is a column for each cell. */
export function pastedColumns(text: string): ColumnDraft[] | null {
  const lines = pastedLines(text)
  if (!lines) return null
  const named = lines.length === 1 ? lines[0]!.filter(Boolean).map((name) => [name]) : lines
  return named.map(([name, title]) => emptyColumn(name, title))
}

/** Each line is a value, with what it means where there is a second cell. */
export const pastedCodes = (text: string): Code[] | null =>
  pastedLines(text)?.map(([value, label]) => ({ value: value!, label: label ?? '' })) ?? null
