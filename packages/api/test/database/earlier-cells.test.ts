import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EarlierDays } from './earlier-days.ts'
import { earlierDays } from './earlier-days.ts'

const regency = randomUUID()

let earlier: EarlierDays
beforeAll(async () => {
  earlier = await earlierDays('closings-2026-11-22')
})
afterAll(() => earlier?.close())

/** As many tasks in a cell, all on time, a minute each. */
const counted = (tasks: number) =>
  [tasks, tasks, 0, 0, 0, 0, 60 * tasks, 0, `${tasks}000000000000`, 0].join(', ')
const cell = (span: string, startsOn: string, of: string, tasks: number) =>
  earlier.owner.query(
    `insert into national_tally values ('${regency}', '${span}', '${startsOn}', ${of}, ${counted(tasks)})`,
  )
const rowsOf = async (columns: string, table: string) =>
  (
    await earlier.owner.query({
      text: `select ${columns}, closed, used_histogram from ${table} order by 1, 2, 3`,
      rowMode: 'array',
    })
  ).rows

it('what of earlier days was counted of phases and roles is counted of each of them, and of both by month', async () => {
  const roles = { [`'walidata'`]: 2, [`'produsen-data'`]: 3, null: 5 }
  const spans = { month: '2026-02-01', quarter: '2026-01-01', year: '2026-01-01' }
  for (const [role, tasks] of Object.entries(roles))
    for (const [span, startsOn] of Object.entries(spans))
      await cell(span, startsOn, `'pemeriksaan', ${role}`, tasks)
  await cell('month', '2026-03-01', 'null, null', 7)
  await earlier.comeToToday()
  expect(await rowsOf('phase, span, starts_on::text', 'phase_tally')).toEqual([
    ['pemeriksaan', 'month', '2026-02-01', 10, '10000000000000'],
    ['pemeriksaan', 'quarter', '2026-01-01', 10, '10000000000000'],
    ['pemeriksaan', 'year', '2026-01-01', 10, '10000000000000'],
    [null, 'month', '2026-03-01', 7, '7000000000000'],
  ])
  expect(await rowsOf('national_role, span, starts_on::text', 'role_tally')).toEqual([
    ...Object.entries(spans).map((span) => ['produsen-data', ...span, 3, '3000000000000']),
    ...Object.entries(spans).map((span) => ['walidata', ...span, 2, '2000000000000']),
    [null, 'month', '2026-02-01', 5, '5000000000000'],
    [null, 'month', '2026-03-01', 7, '7000000000000'],
    [null, 'quarter', '2026-01-01', 12, '12000000000000'],
    [null, 'year', '2026-01-01', 12, '12000000000000'],
  ])
  expect(await rowsOf('month::text, phase, national_role', 'national_tally')).toEqual([
    ['2026-02-01', 'pemeriksaan', 'produsen-data', 3, '3000000000000'],
    ['2026-02-01', 'pemeriksaan', 'walidata', 2, '2000000000000'],
    ['2026-02-01', 'pemeriksaan', null, 5, '5000000000000'],
    ['2026-03-01', null, null, 7, '7000000000000'],
  ])
})
