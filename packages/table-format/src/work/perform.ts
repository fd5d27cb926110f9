import { readFile, writeFile } from 'node:fs/promises'
import { TableComparison } from '../comparing/table-comparison.ts'
import { loaderByFirstRow, loaderByFormat } from '../loading/load-rows.ts'
import { plannedByFirstRow, plannedByFormat } from '../loading/planned-load.ts'
import { PersonalDataScan } from '../personal-data/personal-data-scan.ts'
import { Refused } from '../reading/table-refusal.ts'
import { TableCheck, type ReadRow } from '../validating/table-check.ts'
import type { TableFinding } from '../validating/table-finding.ts'
import type { Value } from '../values/cell.ts'
import { LineFile } from './line-file.ts'
import { firstRows, nowAndThen, passRows, type Tell } from './pass-rows.ts'
import type { Answer, TaskKind, TaskOrder, Tasks } from './task.ts'
import type { TaskLimits } from './task-limits.ts'

type Work = {
  [K in TaskKind]: (asked: Tasks[K]['asked'], limits: TaskLimits, tell: Tell) => Promise<Answer<K>>
}

const work: Work = {
  async validate({ path, format }, limits, tell) {
    const check = new TableCheck(format, limits)
    const source = await passRows(path, limits, tell, (row) => {
      check.take(row)
      if (check.rows > limits.rowsAtMost) throw new Refused('too-many-rows', limits.rowsAtMost)
    })
    return { source, report: check.close() }
  },

  async compare({ previousPath, path, format }, limits, tell) {
    const comparison = new TableComparison(format, limits)
    const previous = await passRows(previousPath, limits, tell, (row) => comparison.takePrevious(row))
    comparison.closePrevious()
    const source = await passRows(path, limits, tell, (row) => comparison.take(row))
    return { previous, source, difference: comparison.close() }
  },

  async scan({ path, format }, limits, tell) {
    const scan = new PersonalDataScan(format)
    const source = await passRows(path, limits, tell, (row) => scan.take(row))
    return { source, ...scan.close() }
  },

  /** Findings are written as they are met; of a table in which nearly all is wrong, as many as a sheet has rows. */
  async list({ path, format, to, as, language }, limits, tell) {
    // What writes workbooks is large: threads that only read do without it.
    const { csvSheet, listedAtMost, xlsxSheet } = await import('./finding-sheet.ts')
    const sheet = (as === 'csv' ? csvSheet : xlsxSheet)(to, language)
    let [findings, listed] = [0, 0]
    const check = new TableCheck(format, limits, (finding) => {
      findings++
      if (listed >= listedAtMost) return
      listed++
      sheet.take(finding)
    })
    await passRows(path, limits, tell, (row) => check.take(row))
    check.close()
    await sheet.close()
    return { listed, findings }
  },

  async mark({ path, format, to, language }, limits, tell) {
    const findings: TableFinding[] = []
    const check = new TableCheck(format, limits, (finding) => {
      if (findings.length < limits.markedAtMost) findings.push(finding)
    })
    const rows: ReadRow[] = []
    const source = await passRows(path, limits, tell, (row) => {
      check.take(row)
      rows.push(row)
      if (rows.length > limits.rowsMarkedAtMost) throw new Refused('too-many-rows', limits.rowsMarkedAtMost)
    })
    check.close()
    const { markedWorkbook } = await import('../reporting/mark-workbook.ts')
    const from = source.sheet === null ? { rows } : { bytes: await readFile(path), sheet: source.sheet }
    await writeFile(to, await markedWorkbook({ from, findings, language }), { flag: 'wx', mode: 0o600 })
    return { findings: findings.length }
  },

  async plan({ path, format }, limits, tell) {
    const planner = format ? plannedByFormat(format, limits.keyBytesAtMost) : plannedByFirstRow()
    await passRows(path, limits, tell, (row) => planner.take(row))
    return { plan: planner.close() }
  },

  async spool({ path, format, columns, to }, limits, tell) {
    const lines = new LineFile(to)
    const give = (values: Value[]) => lines.write(JSON.stringify(values))
    const loader = format ? loaderByFormat(format, columns, give) : loaderByFirstRow(columns, give)
    await passRows(path, limits, tell, (row) => loader.take(row))
    loader.close()
    return { rows: lines.close() }
  },

  async sample({ path, rowsAtMost }, limits) {
    return { rows: await firstRows(path, limits, rowsAtMost) }
  },

  async book({ path, cellsAtMost }, limits, tell) {
    const { readBook } = await import('../reading/read-book.ts')
    return readBook(path, { ...limits, cellsAtMost }, nowAndThen(tell))
  },
}

/** Does what was ordered, in the thread that it is called in. */
export const perform = <K extends TaskKind>(
  { kind, asked, limits }: TaskOrder<K>,
  tell: Tell,
): Promise<Answer<K>> => work[kind](asked, limits, tell)
