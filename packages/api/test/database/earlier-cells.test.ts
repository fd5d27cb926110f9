import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { EarlierDays } from './earlier-days.ts'
import { earlierDays } from './earlier-days.ts'

const regency = randomUUID()

let earlier: EarlierDays
beforeEach(async () => {
  earlier = await earlierDays('closings-2026-11-22')
})
afterEach(() => earlier?.close())

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

it('what of earlier days was counted of OPDs by month is counted by quarter and year as well', async () => {
  const [one, other] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']
  const months = [
    ['2026-02-01', one, 2],
    ['2026-03-01', one, 3],
    ['2026-04-01', one, 5],
    ['2026-03-01', other, 7],
  ] as const
  for (const [month, opd, tasks] of months)
    await earlier.owner.query(
      `insert into opd_tally values ('${regency}', '${month}', '${opd}', ${counted(tasks)})`,
    )
  await earlier.comeToToday()
  expect(await rowsOf('opd_id, span, starts_on::text', 'opd_tally')).toEqual([
    ...months.slice(0, 3).map(([month, , tasks]) => [one, 'month', month, tasks, `${tasks}000000000000`]),
    [one, 'quarter', '2026-01-01', 5, '5000000000000'],
    [one, 'quarter', '2026-04-01', 5, '5000000000000'],
    [one, 'year', '2026-01-01', 10, '10000000000000'],
    [other, 'month', '2026-03-01', 7, '7000000000000'],
    [other, 'quarter', '2026-01-01', 7, '7000000000000'],
    [other, 'year', '2026-01-01', 7, '7000000000000'],
  ])
})

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
