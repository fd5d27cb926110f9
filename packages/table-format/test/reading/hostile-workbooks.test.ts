import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskLimits } from '../../src/files.ts'
import { TableCheck } from '../../src/index.ts'
import { readTable } from '../../src/reading/read-table.ts'
import { Refused } from '../../src/reading/table-refusal.ts'
import { ownFolder } from '../folder.ts'
import { households } from '../households.ts'
import { asXlsx } from '../written-tables.ts'
import { workbookOf, zipped } from '../zipped.ts'

const put = ownFolder()

/** The rows, or the code of a refusal; anything else that is thrown is a fault of ours. */
async function outcome(bytes: Buffer): Promise<string | number> {
  const check = new TableCheck(households, taskLimits)
  try {
    for await (const rows of readTable(put('hostile.xlsx', bytes), taskLimits))
      for (const row of rows) check.take(row)
    return check.close().rows
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal.code
    throw fault
  }
}

describe('a workbook that somebody has tampered with', () => {
  it('is read or refused, whichever bytes of it are others', async () => {
    const whole = Buffer.from(
      await asXlsx({ format: households, rows: [['RT0000001', 'Gedeg', 'Gedeg', '2026-01-12']] }),
    )
    const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, byte] of changes) bytes[at] = byte
        expect(['string', 'number']).toContain(typeof (await outcome(bytes)))
      }),
      { numRuns: 400 },
    )
  })

  it('is read or refused, whatever its cells say of themselves', async () => {
    const word = fc.constantFrom(
      '',
      'A1',
      '1',
      '-5',
      'ZZZZZZZZ9',
      'XFD1',
      '1e9',
      'NaN',
      's',
      'b',
      'e',
      'n',
      'inlineStr',
      '999999999',
    )
    const cell = fc
      .tuple(word, word, word, word)
      .map(([r, t, s, v]) => `<c r="${r}" t="${t}" s="${s}"><v>${v}</v></c>`)
    const row = fc.tuple(word, fc.array(cell)).map(([r, cells]) => `<row r="${r}">${cells.join('')}</row>`)
    await fc.assert(
      fc.asyncProperty(fc.array(row), async (rows) => {
        const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
        expect(['string', 'number']).toContain(typeof (await outcome(await zipped(workbookOf(sheet)))))
      }),
      { numRuns: 200 },
    )
  })

  it('has its rows and columns counted on where they are not told', async () => {
    const sheet =
      '<worksheet><sheetData><row><c t="str"><v>kode</v></c><c t="str"><v>desa</v></c></row><row r="x"><c r="?" t="str"><v>a</v></c><c t="str"><v>b</v></c></row></sheetData></worksheet>'
    const rows = []
    for await (const some of readTable(put('untold.xlsx', await zipped(workbookOf(sheet))), taskLimits))
      rows.push(...some)
    expect(rows).toEqual([
      { row: 1, cells: ['kode', 'desa'] },
      { row: 2, cells: ['a', 'b'] },
    ])
  })
})
