import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validateFile, type TaskProgress } from '../../src/files.ts'
import { ownFolder } from '../folder.ts'
import { households } from '../households.ts'
import { writeLargeWorkbook } from '../large-workbook.ts'

/** A million take a minute to be written and read: SATUALUR_WORKBOOK_ROWS=1000000. */
const rows = Number(process.env['SATUALUR_WORKBOOK_ROWS'] ?? 60_000)
const put = ownFolder()
const path = join(dirname(put('beside', '')), 'large.xlsx')

describe('a workbook of many rows', () => {
  it('is read row by row within the memory of its thread, and the bad cell in its last row is found', async () => {
    await writeLargeWorkbook(path, rows)
    const told: TaskProgress[] = []
    const answer = await validateFile(path, households, {
      limits: { heapMegabytesAtMost: 96, secondsAtMost: 300 },
      onProgress: (progress) => told.push(progress),
    })
    const { size } = await stat(path)
    expect(answer).toMatchObject({
      source: { kind: 'xlsx', bytes: size, sheet: 'Data' },
      report: {
        rows,
        errors: 1,
        findings: [{ code: 'not-an-integer', row: rows + 1, column: 'jiwa', letter: 'F', value: 'banyak' }],
      },
    })
    expect(told.at(-1)).toMatchObject({ rows: rows + 1 })
  })
})
