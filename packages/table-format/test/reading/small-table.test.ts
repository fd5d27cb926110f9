import { expect, it } from 'vitest'
import { isSmall, performHere } from '../../src/work/small-table.ts'
import { taskLimits } from '../../src/work/task-limits.ts'
import { validateFile } from '../../src/files.ts'
import type { TableFormat } from '../../src/index.ts'
import { ownFolder } from '../folder.ts'
import { workbookOf, zipped } from '../zipped.ts'

const put = ownFolder()
const format: TableFormat = {
  columns: [
    { name: 'desa', type: 'string' },
    { name: 'jumlah', type: 'integer' },
  ],
}
const order = (path: string, of = format) =>
  ({ kind: 'validate', asked: { path, format: of }, limits: taskLimits }) as const
const rows = (count: number) => `desa,jumlah\n${'Sooko,12\n'.repeat(count)}`

it('a CSV of a few lines is read where it is asked about, and told of as by a thread', async () => {
  const path = put('few.csv', `${rows(3)}Puri,dua\n`)
  expect(await isSmall(order(path))).toBe(true)
  const here = await performHere(order(path))
  expect(here).toMatchObject({ report: { rows: 4, errors: 1, isClean: false } })
  const padded = put('many.csv', `${rows(3)}Puri,dua\n${' \n'.repeat(40_000)}`)
  expect(await isSmall(order(padded))).toBe(false)
  const inThread = await validateFile(padded, format)
  expect('report' in inThread && 'report' in here && inThread.report.findings).toEqual(
    'report' in here && here.report.findings,
  )
})

it('what is refused is refused there as well', async () => {
  const wide = put('wide.csv', `${'a,'.repeat(20_000)}\n`)
  expect(await isSmall(order(wide))).toBe(true)
  expect(await performHere(order(wide))).toMatchObject({ refusal: { code: 'too-many-columns' } })
})

it('workbooks, formats with patterns, and what is not there go to a thread', async () => {
  const workbook = put('few.xlsx', await zipped(workbookOf('<worksheet/>')))
  expect(await isSmall(order(workbook))).toBe(false)
  const patterned = { columns: [{ ...format.columns[0]!, constraints: { pattern: '(a|b)*' } }] }
  expect(await isSmall(order(put('few.csv', rows(1)), patterned))).toBe(false)
  expect(await isSmall(order('/nowhere/few.csv'))).toBe(false)
})
