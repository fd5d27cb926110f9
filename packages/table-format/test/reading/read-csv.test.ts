import { describe, expect, it } from 'vitest'
import { readLimits } from '../../src/reading/read-limits.ts'
import { readTable } from '../../src/reading/read-table.ts'
import type { ReadRow } from '../../src/index.ts'
import { ownFolder } from '../folder.ts'

const put = ownFolder()

async function read(text: string) {
  const rows: ReadRow[] = []
  const reading = readTable(put('text.csv', text), readLimits)
  for (;;) {
    const { value, done } = await reading.next()
    if (done) return { rows, source: value }
    rows.push(...value)
  }
}

describe('the rows of a text', () => {
  it.each([',', ';', '\t', '|'])('are cut at the separator that it has: %j', async (separator) => {
    const lines = [
      ['kode', 'nama'],
      ['1', 'Bangsal, barat; daya'],
      ['2', 'Dlanggu'],
    ]
    const text = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(separator)).join('\n')
    const { rows, source } = await read(text)
    expect(rows.map(({ cells }) => cells)).toEqual(lines)
    expect(source).toMatchObject({ kind: 'csv', delimiter: separator, encoding: 'utf-8' })
  })

  it('have the numbers that a spreadsheet gives them: blank rows count, breaks inside quotes do not', async () => {
    const { rows } = await read('kode,nama\r\n\r\n1,"dua\r\nbaris"\r2,b\n\n3,"c ""d"""\n')
    expect(rows).toEqual([
      { row: 1, cells: ['kode', 'nama'] },
      { row: 2, cells: [''] },
      { row: 3, cells: ['1', 'dua\nbaris'] },
      { row: 4, cells: ['2', 'b'] },
      { row: 5, cells: [''] },
      { row: 6, cells: ['3', 'c "d"'] },
    ])
  })

  it('are cut at the separator that Excel was told in the first line', async () => {
    const { rows, source } = await read('sep=|\nkode|nama, panjang\n1|a, b\n')
    expect(source.delimiter).toBe('|')
    expect(rows.at(-1)).toEqual({ row: 3, cells: ['1', 'a, b'] })
  })

  it('with quotes that are not in pairs are marked', async () => {
    const { rows } = await read('kode,nama\n1,"a"b\n2,c\n3,"d\n')
    expect(rows.filter(({ hasBrokenQuotes }) => hasBrokenQuotes).map(({ row }) => row)).toContain(2)
  })

  it('are told with the hash of the bytes that they came from', async () => {
    const { source } = await read('kode\n1\n')
    // sha256sum of these seven bytes.
    expect(source.sha256).toBe('11c4dee52dc6fa4c741e401fad5e9a66f426e40592ed28bd8e67a964c4fddf1f')
    expect(source.bytes).toBe(7)
  })
})
