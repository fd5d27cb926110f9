/** One row of a printed table, cell by cell, as the text of the scan gives it. */
export interface PaperRow {
  number: string
  /** Filled from above where the cells of the stage are merged; null where the sheet has no such column. */
  stage: string | null
  activity: string
  /** What stands in the columns of the performers, from left to right: symbols, branch words, nothing. */
  performers: string[]
  needs: string
  waktu: string
  yields: string
  /** Null where the sheet has no such column. */
  note: string | null
  /** A cell of this row was lost, and the cells behind it have been moved back to their columns. */
  isRealigned: boolean
}

export interface PaperTable {
  roles: string[]
  rows: PaperRow[]
}

/** Reads the table with the columns that its two header rows name. */
export function readPaperTable(text: string): PaperTable {
  const lines = text.split('\n').map((line) => line.split('\t').map(plain))
  const at = lines.findIndex((cells) => cells.some(isNeeds) && cells.some((cell) => /^output$/i.test(cell)))
  const [upper, lower] = [lines[at - 1]!, lines[at]!]
  const heads = lower.map((cell, column) => cell || (upper[column] ?? ''))
  const needs = lower.findIndex(isNeeds)
  const stage = heads.indexOf('Tahapan')
  const activity = stage === -1 ? 1 : stage + 1
  const end = lines.findIndex((cells, line) => line > at && cells.join('') === '')
  const body = lines.slice(at + 1, end === -1 ? undefined : end).filter((cells) => !isIndexRow(cells))
  const columns = { stage, activity, needs, hasNote: heads.length > needs + 3 }
  return {
    roles: heads.slice(activity + 1, needs),
    rows: filledDown(body.map((cells) => readRow(cells, columns))),
  }
}

/** One space for any run of white space. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

interface Columns {
  /** -1 where there is none. */
  stage: number
  activity: number
  needs: number
  hasNote: boolean
}

function readRow(cells: string[], { stage, activity, needs, hasNote }: Columns): PaperRow {
  // No symbol and no branch word is as long as this: it is a need that slid into the last performer's column.
  const isShifted = (cells[needs - 1] ?? '').length > 20
  const row = isShifted ? cells.toSpliced(needs - 1, 0, '') : cells
  return {
    number: row[0]!,
    stage: stage === -1 ? null : row[stage]!,
    activity: row[activity]!,
    performers: row.slice(activity + 1, needs),
    needs: row[needs] ?? '',
    waktu: row[needs + 1] ?? '',
    yields: row[needs + 2] ?? '',
    note: hasNote ? (row[needs + 3] ?? '') : null,
    isRealigned: isShifted,
  }
}

function filledDown(rows: PaperRow[]): PaperRow[] {
  let above: string | null = null
  return rows.map((row) => {
    above = row.stage || above
    return { ...row, stage: row.stage === null ? null : above }
  })
}

function isNeeds(cell: string): boolean {
  return /^(kelengkapan|persyaratan)/i.test(cell)
}

/** "(1) (2) (3)" or "1 2 3" under the heads. */
function isIndexRow(cells: string[]): boolean {
  return cells.every((cell) => /^(\(?\d+\)?)?$/.test(cell))
}
