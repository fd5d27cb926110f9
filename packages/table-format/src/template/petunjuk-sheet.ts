import type { Workbook } from '@cj-tech-master/excelts'
import { titleOf, type TableFormat } from '../schema/table-format.ts'
import { columnLetter } from '../validating/column-letter.ts'
import { columnRules, typeSentence } from './column-words.ts'
import { putWords } from './plain-cell.ts'

const heads = [
  'Kolom · Column',
  'Judul · Title',
  'Nama · Name',
  'Jenis · Type',
  'Satuan · Unit',
  'Keterangan · Description',
  'Aturan',
  'Rules',
]
const widths = [10, 28, 24, 24, 14, 48, 48, 48]

const advice = [
  'Isi data di lembar pertama, mulai baris 4. Jangan mengubah tiga baris judul dan urutan kolomnya. Judul bergaris bawah wajib diisi.',
  'Enter the data in the first sheet, from row 4 on. Leave the three rows of the header and the order of columns. Underlined titles are required.',
]

/** The sheet that explains each column, in Indonesian and English. */
export function putPetunjuk(workbook: Workbook, format: TableFormat): void {
  const sheet = workbook.addWorksheet('Petunjuk', { views: [{ state: 'frozen', ySplit: 5 }] })
  const title = putWords(sheet, 1, 1, format.title ?? format.name ?? 'Petunjuk')
  title.font = { bold: true, size: 14 }
  putWords(sheet, 2, 1, format.description ?? '')
  for (const [index, words] of advice.entries()) putWords(sheet, 3 + index, 1, words)
  for (const [index, head] of heads.entries()) {
    putWords(sheet, 5, index + 1, head).font = { bold: true }
    sheet.getColumn(index + 1).width = widths[index]!
  }
  for (const [index, column] of format.columns.entries()) {
    const rules = columnRules(format, column)
    const type = typeSentence(column)
    const told = [
      columnLetter(index),
      titleOf(column),
      column.name,
      `${type.id} · ${type.en}`,
      column.unit ?? '',
      column.description ?? '',
      rules.map(({ id }) => id).join('\n'),
      rules.map(({ en }) => en).join('\n'),
    ]
    for (const [at, words] of told.entries())
      putWords(sheet, 6 + index, at + 1, words).alignment = { wrapText: true, vertical: 'top' }
  }
}
