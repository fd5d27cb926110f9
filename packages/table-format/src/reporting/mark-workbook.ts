import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts'
import { putWords } from '../template/plain-cell.ts'
import { columnLetter } from '../validating/column-letter.ts'
import type { TableFinding } from '../validating/table-finding.ts'
import type { ReadRow } from '../validating/table-check.ts'
import { addressOf, sheetNames, type ReportLanguage } from './finding-line.ts'
import { frozen, putFindings } from './write-report.ts'

/** A table with what is wrong in it: a workbook as it was sent, or the rows of a text. */
export interface Marked {
  from: { bytes: Uint8Array; sheet: string } | { rows: readonly ReadRow[] }
  findings: readonly TableFinding[]
  language: ReportLanguage
}

/** A spreadsheet becomes slow with more notes than these; further cells have their colour alone. */
const notesAtMost = 2_000
const shade = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
const [bad, doubtful] = [shade('FFFFC7CE'), shade('FFFFEB9C')]

/**
 * The table with its bad cells coloured and what is wrong noted beside them, and all of it on a sheet of its own.
 * What is about a row as a whole is noted at its first cell. What a cell holds stays as it is.
 */
export async function markedWorkbook({ from, findings, language }: Marked): Promise<Uint8Array> {
  const workbook = new Workbook()
  if ('bytes' in from) await workbook.xlsx.load(from.bytes)
  const sheet = 'bytes' in from ? workbook.getWorksheet(from.sheet)! : put(workbook, from.rows)
  let notes = 0
  for (const [address, about] of byAddress(findings)) {
    const cell = sheet.getCell(address)
    const isBad = about.some(({ severity }) => severity === 'error')
    // Cells share their looks with one another: each that is marked gets its own.
    cell.style = { ...cell.style, fill: isBad ? bad : doubtful }
    if (notes++ < notesAtMost) cell.note = noteOf(cell, about, language)
  }
  putFindings(workbook.addWorksheet(freeName(workbook, language), frozen()), findings, language)
  return workbook.xlsx.writeBuffer()
}

function byAddress(findings: readonly TableFinding[]): Map<string, TableFinding[]> {
  const found = new Map<string, TableFinding[]>()
  for (const finding of findings) {
    if (finding.row === null) continue
    const address = addressOf(finding) ?? `${columnLetter(0)}${finding.row}`
    found.set(address, [...(found.get(address) ?? []), finding])
  }
  return found
}

/** Behind what was noted there before. */
function noteOf(cell: Cell, about: readonly TableFinding[], language: ReportLanguage): string {
  const { note } = cell
  const before = typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('')
  return [...(before ? [before] : []), ...about.map(({ sentence }) => sentence[language])].join('\n')
}

function put(workbook: Workbook, rows: readonly ReadRow[]): Worksheet {
  const sheet = workbook.addWorksheet('Data')
  for (const { row, cells } of rows)
    for (const [place, cell] of cells.entries())
      if (typeof cell === 'string' && cell !== '') putWords(sheet, row, place + 1, cell)
  return sheet
}

function freeName(workbook: Workbook, language: ReportLanguage): string {
  const taken = new Set(workbook.worksheets.map(({ name }) => name.toLowerCase()))
  const name = sheetNames[language]
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name} ${number}`
    if (!taken.has(free.toLowerCase())) return free
  }
}
