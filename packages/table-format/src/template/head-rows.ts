import type { Worksheet } from '@cj-tech-master/excelts'
import { unitMark } from '../header/find-header.ts'
import { isRequired, titleOf, type Column, type TableFormat } from '../schema/table-format.ts'
import { columnRules, typeSentence } from './column-words.ts'
import { putWords } from './plain-cell.ts'

/** Title, name and unit: three rows that stay in sight. */
export const headRows = 3
const widths = { least: 12, most: 48 }
const thin = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
const [dark, light, white, grey] = ['FF1F4E78', 'FFDDEBF7', 'FFFFFFFF', 'FF595959']

/** Writes the header of a template, and what is to be known of each column as a note to its title. */
export function putHead(sheet: Worksheet, format: TableFormat): void {
  for (const [index, column] of format.columns.entries()) {
    const place = index + 1
    const title = putWords(sheet, 1, place, titleOf(column))
    title.font = { bold: true, color: { argb: white }, underline: isRequired(format, column) }
    title.fill = fill(dark)
    title.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' }
    title.note = noteOf(format, column)
    const name = putWords(sheet, 2, place, column.name)
    name.font = { italic: true, size: 9, color: { argb: grey } }
    const unit = putWords(sheet, 3, place, unitMark(column.unit))
    unit.font = { size: 9, color: { argb: grey } }
    for (const cell of [title, name, unit]) cell.border = { top: thin, left: thin, bottom: thin, right: thin }
    for (const cell of [name, unit]) {
      cell.fill = fill(light)
      cell.alignment = { horizontal: 'center' }
    }
    const longest = Math.max(column.name.length, titleOf(column).length / 2)
    sheet.getColumn(place).width = Math.min(widths.most, Math.max(widths.least, longest + 4))
  }
  sheet.getRow(1).height = 32
}

/** Excel shows it when the mouse rests on the title. */
function noteOf(format: TableFormat, column: Column): string {
  const type = typeSentence(column)
  const rules = columnRules(format, column)
  return [
    `${titleOf(column)} (${type.id})`,
    ...(column.description === undefined ? [] : [column.description]),
    rules.map(({ id }) => id).join(' '),
    rules.map(({ en }) => en).join(' '),
  ].join('\n')
}
