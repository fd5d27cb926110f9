import { describe, expect, it } from 'vitest'
import { readLimits } from '../../src/reading/read-limits.ts'
import { readTable } from '../../src/reading/read-table.ts'
import { isDateFormat } from '../../src/reading/workbook/date-styles.ts'
import { serialDate } from '../../src/reading/workbook/serial-date.ts'
import type { ReadRow } from '../../src/index.ts'
import { ownFolder } from '../folder.ts'
import { workbookOf, zipped } from '../zipped.ts'

const put = ownFolder()

async function rowsOf(parts: Record<string, string>): Promise<ReadRow[]> {
  const rows: ReadRow[] = []
  for await (const some of readTable(put('book.xlsx', await zipped(parts)), readLimits)) rows.push(...some)
  return rows
}

describe('the rows of a workbook', () => {
  it('have what Excel keeps in its cells, and the numbers that it shows', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
    const sheet =
      '<worksheet><sheetData><row r="2"><c r="A2" t="inlineStr"><is><r><t>Bang</t></r><r><t>sal</t></r></is></c><c r="C2"><v>1.5</v></c><c r="D2" s="1"><v>46034</v></c></row>' +
      '<row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c><c r="C5"><f>A1+1</f></c><c r="D5" t="str"><f>A1</f><v>ya</v></c><c r="AB5" s="1"><v>46034.5</v></c></row>' +
      '<row r="6"><c r="A6" s="1"/></row></sheetData></worksheet>'
    expect(await rowsOf(workbookOf(sheet, { 'xl/styles.xml': styles }))).toEqual([
      { row: 2, cells: ['Bangsal', null, 1.5, '2026-01-12'] },
      {
        row: 5,
        cells: [
          true,
          { fault: '#N/A' },
          { fault: '=' },
          'ya',
          ...Array<null>(23).fill(null),
          '2026-01-12T12:00:00',
        ],
      },
    ])
  })

  it('are refused where the XML is broken or wants to grow', async () => {
    const grown =
      '<!DOCTYPE a [<!ENTITY b "cccc">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>'
    for (const sheet of [grown, '<worksheet><sheetData><row>', 'no XML'])
      await expect(rowsOf(workbookOf(sheet))).rejects.toMatchObject({ refusal: { code: 'broken-archive' } })
  })
})

describe('a day of Excel', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [46034.5, '2026-01-12T12:00:00'],
    [2958465, '9999-12-31'],
  ])('%d is %s', (serial, day) => {
    expect(serialDate(serial, false)).toBe(day)
  })

  it('is counted from 1904 in old workbooks, and is none beyond the calendar', () => {
    expect(serialDate(0, true)).toBe('1904-01-01')
    expect([-1, 2958466, NaN].map((serial) => serialDate(serial, false))).toEqual([null, null, null])
  })

  it('is shown by formats with letters of dates outside of quotes and colours', () => {
    expect(['dd/mm/yyyy', '[$-421]d mmmm yyyy', '[h]:mm', 'yyyy"-"mm'].map(isDateFormat)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['General', '0.00', '[Red]0', '0 "hari"', '#,##0', '@', '\\d0'].map(isDateFormat)).toEqual(
      Array(7).fill(false),
    )
  })
})
