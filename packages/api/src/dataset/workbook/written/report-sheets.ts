import type { Locale } from '@satualur/engine'
import type { Cell } from '@satualur/table-format'
import { cellText } from '@satualur/table-format'
import type { CellMark, WrittenCell, WrittenRow, WrittenSheet } from '@satualur/table-format/book'
import type { Sentence } from '../../../graphql/locale.ts'
import type { JudgedSheet } from '../judged-book.ts'
import type { JudgedRow, Verdict } from '../judged-row.ts'
import { reportHeads } from '../reading/heads.ts'
import { sheetNames } from './sheet-names.ts'

export const verdictWords: Record<Verdict, Sentence> = {
  new: { id: 'Baru', en: 'New' },
  changed: { id: 'Berubah', en: 'Changed' },
  same: { id: 'Tidak berubah', en: 'Unchanged' },
  refused: { id: 'Perlu diperbaiki', en: 'To be mended' },
}

const tones: Record<Verdict, CellMark['tone'] | null> = {
  new: 'right',
  changed: 'right',
  same: null,
  refused: 'wrong',
}

/** The sheets as they came, each row where it was, with what becomes of it beside it and at the cells in question. */
export function reportSheets(sheets: readonly JudgedSheet[], locale: Locale): WrittenSheet[] {
  const names = sheetNames(sheets.map(({ known }) => known.sheet.name ?? 'Data'))
  return sheets.map((sheet, at) => reportSheet(sheet, names[at]!, locale))
}

function reportSheet({ known, rows: judged }: JudgedSheet, name: string, locale: Locale): WrittenSheet {
  const { rows } = known.sheet
  const plain = { name, columns: [] }
  if (known.kind === 'unread')
    return {
      ...plain,
      headRow: null,
      rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(cellOf) })),
    }
  const { heads } = known
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const report = heads.report ?? width
  const byRow = new Map(judged.map((one) => [one.row, one]))
  return {
    ...plain,
    headRow: heads.row,
    columns: Array.from({ length: report + 2 }, (_, place) => ({ width: place === report + 1 ? 60 : 24 })),
    rows: rows.map(({ row, cells }): WrittenRow => {
      const came = cells.map(cellOf)
      if (row === heads.row)
        return withReport(
          { row, came, report },
          [reportHeads.result, reportHeads.why],
          unreadMarks(known, locale),
          locale,
        )
      const one = byRow.get(row)
      // What an earlier report said here is over.
      if (!one)
        return heads.report === null
          ? { row, cells: came }
          : withReport({ row, came, report }, [], new Map(), locale)
      return judgedRow({ row, came, report }, one, locale)
    }),
  }
}

interface Place {
  row: number
  came: readonly WrittenCell[]
  report: number
}

function judgedRow(place: Place, { verdict, remarks }: JudgedRow, locale: Locale): WrittenRow {
  const marks = new Map<number, CellMark>()
  for (const { place: at, sentence, isObstacle } of remarks) {
    if (at === null) continue
    const note = [marks.get(at)?.note, sentence[locale]].filter(Boolean).join('\n')
    marks.set(at, { tone: isObstacle ? 'wrong' : 'told', note })
  }
  const tone = tones[verdict]
  if (tone) marks.set(place.report, { tone })
  const why = remarks.map(({ sentence }) => sentence)
  const said = { id: why.map(({ id }) => id).join('\n'), en: why.map(({ en }) => en).join('\n') }
  return withReport(place, [verdictWords[verdict], said], marks, locale)
}

function withReport(
  { row, came, report }: Place,
  said: readonly Sentence[],
  marks: ReadonlyMap<number, CellMark>,
  locale: Locale,
): WrittenRow {
  const cells = Array.from(
    { length: Math.max(came.length, report + 2) },
    (_, at): WrittenCell => came[at] ?? null,
  )
  cells[report] = said[0]?.[locale] ?? null
  cells[report + 1] = said[1]?.[locale] || null
  return { row, cells, marks }
}

const notRead = (isRepeated: boolean): Sentence =>
  isRepeated
    ? {
        id: 'Kolom ini sudah ada di sebelah kiri; yang kedua tidak dibaca.',
        en: 'This column stands further left already; the second one is not read.',
      }
    : { id: 'Kolom ini tidak dibaca.', en: 'This column is not read.' }

const unreadMarks = (
  { heads }: Exclude<JudgedSheet['known'], { kind: 'unread' }>,
  locale: Locale,
): Map<number, CellMark> =>
  new Map(
    heads.unread.map(({ place, isRepeated }) => [place, { tone: 'told', note: notRead(isRepeated)[locale] }]),
  )

const cellOf = (cell: Cell): WrittenCell =>
  typeof cell === 'object' && cell !== null ? cellText(cell) : cell
