import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { validateFile, type TaskProgress } from '../../src/files.ts'
import { ownFolder } from '../folder.ts'
import { householdLine, households } from '../households.ts'

const put = ownFolder()

function tableOf(rows: number): string {
  const lines = [`${households.columns.map(({ name }) => name).join(';')}\n`]
  for (let row = 1; row <= rows; row++) lines.push(householdLine(row, row === rows ? 'banyak' : null, 0))
  return lines.join('')
}

describe('a table of a million rows', () => {
  const text = tableOf(1_000_000)
  const path = put('million.csv', text)

  it('is checked within the memory of its thread, and the bad cell in its last row is found', async () => {
    const told: TaskProgress[] = []
    const answer = await validateFile(path, households, {
      limits: { heapMegabytesAtMost: 96, secondsAtMost: 120 },
      onProgress: (progress) => told.push(progress),
    })
    expect(answer).toMatchObject({
      source: { bytes: text.length, sha256: createHash('sha256').update(text).digest('hex'), delimiter: ';' },
      report: {
        rows: 1_000_000,
        errors: 1,
        findings: [{ code: 'not-an-integer', row: 1_000_001, column: 'jiwa', letter: 'F', value: 'banyak' }],
      },
    })
    expect(told.length).toBeGreaterThan(2)
    expect(told.at(-1)).toEqual({ rows: 1_000_001, bytes: text.length, totalBytes: text.length })
    expect(told.every(({ rows }, at) => at === 0 || rows >= told[at - 1]!.rows)).toBe(true)
  })

  it('is no longer looked at once it is cancelled', async () => {
    const cancelled = new AbortController()
    const answer = await validateFile(path, households, {
      signal: cancelled.signal,
      onProgress: () => cancelled.abort(),
    })
    expect(answer).toMatchObject({ refusal: { code: 'cancelled' } })
    expect(await validateFile(path, households, { signal: cancelled.signal })).toMatchObject({
      refusal: { code: 'cancelled' },
    })
  })
})
