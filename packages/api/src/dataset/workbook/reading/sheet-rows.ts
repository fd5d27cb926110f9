import type { Cell } from '@satualur/table-format'
import { columnLetter } from '@satualur/table-format'
import type { BookSheet } from '@satualur/table-format/files'
import type { Remark } from '../judged-row.ts'
import { saidIn } from './cell-words.ts'
import type { Heads } from './heads.ts'
import { coveredBy } from './heads.ts'

/** A row below the heads in which something is said. */
export interface SheetRow<Name extends string = string> {
  /** As a spreadsheet counts it. */
  row: number
  said(name: Name): string
  cell(name: Name): Cell
  /** Where a column stands, to say something of its cell there. */
  place(name: Name): number | null
  /** What is to be said of it before anybody asks what it means. */
  remarks: Remark[]
}

/** The rows below the heads, without those of which no column that is read says anything. */
export function sheetRows<Name extends string>(sheet: BookSheet, heads: Heads<Name>): SheetRow<Name>[] {
  const merged = sheet.merged.filter(({ bottom }) => bottom > heads.row)
  const hidden = new Set(sheet.hiddenRows)
  const places = [...heads.places.values()]
  return sheet.rows.flatMap(({ row, cells }) => {
    if (row <= heads.row || places.every((place) => saidIn(cells[place]) === '')) return []
    if (row === heads.row + 1 && isCount(cells.map(saidIn))) return []
    const inRow = merged.filter(({ top, bottom }) => top <= row && row <= bottom)
    const at = (name: Name) => heads.places.get(name) ?? null
    const cell = (name: Name) => cells[at(name) ?? -1] ?? null
    return {
      ...{ row, cell, place: at, said: (name: Name) => saidIn(cell(name)) },
      remarks: [
        ...(hidden.has(row) ? [isHidden] : []),
        ...places.flatMap((place) => faultOf(cells[place] ?? null, row, place)),
        ...(inRow.length > 0
          ? places.flatMap((place) => (coveredBy(inRow, row, place) ? [isMerged(inRow, row, place)] : []))
          : []),
      ],
    }
  })
}

/** Numbers of columns, as official tables have them below their heads: "1 2 3" or "(1) (2) (3)". */
function isCount(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '')
  return filled.length > 2 && filled.every((text, at) => text === `${at + 1}` || text === `(${at + 1})`)
}

const isHidden: Remark = {
  place: null,
  isObstacle: false,
  sentence: {
    id: 'Baris ini tersembunyi di berkas Anda, dan tetap dibaca.',
    en: 'This row is hidden in your file, and is read all the same.',
  },
}

function isMerged(merged: BookSheet['merged'], row: number, place: number): Remark {
  const { address } = coveredBy(merged, row, place)!
  return {
    ...{ place, isObstacle: true },
    sentence: {
      id: `Sel ${address} digabung sehingga hanya sel pertamanya yang berisi. Pisahkan selnya, lalu isi setiap baris.`,
      en: `The cells ${address} are merged, so that only the first of them says anything. Unmerge them and fill in every row.`,
    },
  }
}

function faultOf(cell: Cell, row: number, place: number): Remark[] {
  if (typeof cell !== 'object' || cell === null) return []
  const at = `${columnLetter(place)}${row}`
  const sentence =
    cell.fault === '='
      ? {
          id: `Rumus di sel ${at} belum pernah dihitung. Buka dan simpan berkasnya di Excel, atau ganti rumusnya dengan isinya.`,
          en: `The formula in the cell ${at} has never been reckoned. Open and save the file in Excel, or put its value in its place.`,
        }
      : {
          id: `Rumus di sel ${at} menghasilkan galat ${cell.fault}. Perbaiki rumusnya, atau ganti dengan isinya.`,
          en: `The formula in the cell ${at} gives the error ${cell.fault}. Mend it, or put its value in its place.`,
        }
  return [{ place, isObstacle: true, sentence }]
}
