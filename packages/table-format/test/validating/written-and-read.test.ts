import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLimits } from '../../src/reading/read-limits.ts'
import { readTable } from '../../src/reading/read-table.ts'
import { TableCheck, valueReader, type ReadRow, type TableFormat, type TableReport } from '../../src/index.ts'
import { taskLimits } from '../../src/files.ts'
import { ownFolder } from '../folder.ts'
import { badCells, randomTable } from '../random-table.ts'
import { asCsv, asXlsx, type Written } from '../written-tables.ts'

const put = ownFolder()

async function rowsOf(path: string): Promise<ReadRow[]> {
  const rows: ReadRow[] = []
  for await (const some of readTable(path, readLimits)) rows.push(...some)
  return rows
}

async function reportOf(path: string, format: TableFormat): Promise<TableReport> {
  const check = new TableCheck(format, taskLimits)
  for (const row of await rowsOf(path)) check.take(row)
  return check.close()
}

const filesOf = async (table: Written) => [
  put('table.csv', asCsv(table)),
  put('semicolon.csv', '\ufeff' + asCsv(table, ';')),
  put('utf16.csv', Buffer.from('\ufeff' + asCsv(table, '\t'), 'utf16le')),
  put('table.xlsx', await asXlsx(table)),
]

describe('a table that has been written down', () => {
  it('is read as the same values, from a text in any form and from a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(randomTable, async (table) => {
        const readers = table.format.columns.map((column) => valueReader(table.format, column))
        for (const path of await filesOf(table)) {
          const read = (await rowsOf(path)).slice(1)
          expect(read.map(({ cells }) => readers.map((reader, index) => reader(cells[index])))).toEqual(
            table.rows,
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has no finding where it keeps its format', async () => {
    await fc.assert(
      fc.asyncProperty(randomTable, async (table) => {
        for (const path of await filesOf(table))
          expect(await reportOf(path, table.format)).toMatchObject({
            isClean: true,
            rows: table.rows.length,
            findings: [],
          })
      }),
      { numRuns: 40 },
    )
  })

  it('has one finding, at exactly its row and column, where one cell is bad, in text and workbook alike', async () => {
    const place = fc.tuple(randomTable, fc.nat(), fc.nat())
    await fc.assert(
      fc.asyncProperty(place, async ([table, anyRow, anyColumn]) => {
        const row = anyRow % table.rows.length
        const open = table.format.columns.flatMap(({ type, constraints }, index) =>
          badCells[type] || constraints?.enum ? [index] : [],
        )
        fc.pre(open.length > 0)
        const column = open[anyColumn % open.length]!
        const { value, code } = badCells[table.format.columns[column]!.type] ?? {
          value: 'Laki',
          code: 'not-in-list',
        }
        const rows = table.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells))
        const reports = []
        for (const path of await filesOf({ ...table, rows })) reports.push(await reportOf(path, table.format))
        expect(reports[0]).toMatchObject({
          errors: 1,
          counts: { [code]: 1 },
          findings: [{ code, row: row + 2, letter: 'ABCDEFG'[column], value }],
        })
        for (const report of reports) expect(report).toEqual(reports[0])
      }),
      { numRuns: 60 },
    )
  })
})
