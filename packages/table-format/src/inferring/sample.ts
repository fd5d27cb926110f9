import { cellText, isBlank, isFaulty, type Cell, type Row } from '../values/cell.ts'
import { inferHeader } from './infer-header.ts'

/** What a column of a sample holds. */
export interface SampleColumn {
  header: string
  /** What is there, without what stands for nothing. */
  values: readonly Exclude<Cell, null | object>[]
  /** All cells as texts, in the order of rows; what stands for nothing is empty. */
  texts: readonly string[]
  missing: number
  /** Words that stand for nothing here: "-", "n/a". */
  missingWords: readonly string[]
}

export interface Sample {
  headerRow: number | null
  rows: number
  columns: readonly SampleColumn[]
}

const standsForNothing = /^(?:-+|–|—|n\/?a|null|nihil|tidak ada data|\.{2,}|…)$/i

/** The rows of a sample by columns. */
export function sampleOf(rows: readonly Row[]): Sample {
  const filled = rows.filter(({ cells }) => !isBlank(cells))
  const header = inferHeader(filled)
  const below = header === null ? filled : filled.filter(({ row }) => row > header.row)
  const data = below.filter(({ cells }, index) => index > 1 || !isInBrackets(cells))
  const width = Math.max(0, ...[...(header ? [header] : []), ...data].map(({ cells }) => cells.length))
  return {
    headerRow: header?.row ?? null,
    rows: data.length,
    columns: Array.from({ length: width }, (_, place) =>
      columnOf(
        cellText(header?.cells[place]).trim(),
        data.map(({ cells }) => cells[place] ?? null),
      ),
    ),
  }
}

/** Units "(orang)" or numbers of columns "(1)" below the header. */
const isInBrackets = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => /^(?:\(.*\))?$/.test(cellText(cell).trim()))

function columnOf(header: string, cells: readonly Cell[]): SampleColumn {
  const words = new Set<string>()
  const values: Exclude<Cell, null | object>[] = []
  const texts = cells.map((cell) => {
    const text = cellText(cell).trim()
    if (standsForNothing.test(text)) words.add(text)
    if (text === '' || standsForNothing.test(text) || isFaulty(cell) || cell === null) return ''
    values.push(cell)
    return text
  })
  return { header, values, texts, missing: texts.length - values.length, missingWords: [...words] }
}
