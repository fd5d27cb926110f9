import { randomUUID } from 'node:crypto'
import { databaseFromTemplate } from '@satualur/postgres'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { bringUp } from '../../src/database/migrate.ts'

const regency = randomUUID()

let database: Awaited<ReturnType<typeof databaseFromTemplate>>
let owner: pg.Client
beforeAll(async () => {
  database = await databaseFromTemplate(inject('postgresUrl'), {
    name: 'before_phases',
    prepare: (url) => bringUp(url, 'closings-2026-11-22'),
  })
  owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
})
afterAll(async () => {
  await owner?.end()
  await database?.drop()
})

/** As many tasks in a cell, all on time, a minute each. */
const counted = (tasks: number) =>
  [tasks, tasks, 0, 0, 0, 0, 60 * tasks, 0, `${tasks}000000000000`, 0].join(', ')
const cell = (span: string, startsOn: string, of: string, tasks: number) =>
  owner.query(
    `insert into national_tally values ('${regency}', '${span}', '${startsOn}', ${of}, ${counted(tasks)})`,
  )
const rowsOf = async (columns: string, table: string) =>
  (
    await owner.query({
      text: `select ${columns}, closed, used_histogram from ${table} order by 1, 2, 3`,
      rowMode: 'array',
    })
  ).rows

it('what of earlier days was counted of phases and roles is counted of phases, and of both by month', async () => {
  for (const [role, tasks] of [
    [`'walidata'`, 2],
    [`'produsen-data'`, 3],
    ['null', 5],
  ] as const)
    // prettier-ignore
    for (const [span, startsOn] of [['month', '2026-02-01'], ['quarter', '2026-01-01'], ['year', '2026-01-01']] as const) // prettier-ignore
      await cell(span, startsOn, `'pemeriksaan', ${role}`, tasks)
  await cell('month', '2026-03-01', 'null, null', 7)
  await bringUp(database.url)
  expect(await rowsOf('phase, span, starts_on::text', 'phase_tally')).toEqual([
    ['pemeriksaan', 'month', '2026-02-01', 10, '10000000000000'],
    ['pemeriksaan', 'quarter', '2026-01-01', 10, '10000000000000'],
    ['pemeriksaan', 'year', '2026-01-01', 10, '10000000000000'],
    [null, 'month', '2026-03-01', 7, '7000000000000'],
  ])
  expect(await rowsOf('month::text, phase, national_role', 'national_tally')).toEqual([
    ['2026-02-01', 'pemeriksaan', 'produsen-data', 3, '3000000000000'],
    ['2026-02-01', 'pemeriksaan', 'walidata', 2, '2000000000000'],
    ['2026-02-01', 'pemeriksaan', null, 5, '5000000000000'],
    ['2026-03-01', null, null, 7, '7000000000000'],
  ])
})
