import type { Locale } from '@satualur/engine'
import { columnLetter } from '@satualur/table-format'
import type { ImportedBook } from '../import-workbook.ts'
import { countsOf, unreadBecause } from '../judged-book.ts'

/** What becomes of a workbook, for whoever shows it as a table. */
export function toldBook({ sheets, list, isDone }: ImportedBook, locale: Locale) {
  return {
    isDone,
    counts: countsOf({ sheets }),
    newDatasets: list.filter(({ isNewDataset }) => isNewDataset).length,
    sheets: sheets.map((sheet) => ({
      name: sheet.known.sheet.name,
      kind: sheet.known.kind,
      rowCount: sheet.rows.length,
      unreadBecause: unreadBecause(sheet)?.[locale] ?? null,
      unreadColumns:
        sheet.known.kind === 'unread'
          ? []
          : sheet.known.heads.unread.map(({ place, head }) => ({ letter: columnLetter(place), head })),
    })),
    rows: sheets.flatMap(({ rows }, sheet) =>
      rows.map(({ row, title, verdict, newKey, remarks }) => ({
        ...{ sheet, row, title, verdict, newKey },
        remarks: remarks.map(({ place, sentence, isObstacle }) => ({
          ...{ cell: place === null ? null : `${columnLetter(place)}${row}`, isObstacle },
          sentence: sentence[locale],
        })),
      })),
    ),
  }
}
