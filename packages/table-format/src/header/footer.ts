import type { TableFormat } from '../schema/table-format.ts'
import { isBlank, type Cell, type Row } from '../values/cell.ts'

/** What stands below the data and is none: sums of what is above, and words on where it comes from. */
export type FooterKind = 'total' | 'note'

/** A row that looks like the foot of a table, with the place of the cell that says so. */
export interface Footer<R extends Row = Row> {
  row: R
  kind: FooterKind
  place: number
}

/** More rows than these are no foot. */
export const footersAtMost = 20

const total =
  /^(?:sub ?total|(?:grand )?total|jumlah(?: total| seluruhnya| keseluruhan)?|total keseluruhan|jumlah ?\/ ?total|rata[- ]rata)\s*:?$/i
const note = /^(?:sumber(?: data)?|source|catatan|keterangan|ket|notes?)\s*[:.]|^\*+\)?\s*\p{L}/iu
/** With what they begin: a million rows are asked, and nearly all are told apart by a letter. */
const [totalInitials, noteInitials] = ['gjrst', 'ckns*']
const longest = 1_000
const totalLetters = 40
/** A note may have run on into a second cell. */
const noteCellsAtMost = 2

/** Tells rows that look like a foot; whether they are one, the rows below them tell. Values that a column lists are data. */
export function footerFinder({ columns }: TableFormat): <R extends Row>(row: R) => Footer<R> | null {
  const listed = new Set(
    columns.flatMap(({ constraints }) =>
      (constraints?.enum ?? []).map((value) => String(value).toLowerCase()),
    ),
  )
  return (row) => {
    const { cells } = row
    let place = 0
    while (place < cells.length && !isFilled(cells[place]!)) place++
    const first = cells[place]
    if (typeof first !== 'string' || first.length > longest) return null
    const text = first.trim()
    const initial = text[0]!.toLowerCase()
    if (totalInitials.includes(initial) && text.length <= totalLetters && total.test(text))
      return listed.has(text.toLowerCase()) ? null : { row, kind: 'total', place }
    if (!noteInitials.includes(initial) || !note.test(text)) return null
    return cells.filter(isFilled).length <= noteCellsAtMost ? { row, kind: 'note', place } : null
  }
}

const isFilled = (cell: Cell): boolean => !isBlank([cell])
