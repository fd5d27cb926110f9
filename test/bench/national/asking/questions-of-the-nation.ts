import * as counted from './counted.ts'
import { groupsTold, matrixTold, monthOfColumn, seriesTold } from './counted.ts'
import type { Place } from './place.ts'
import type { Days, Question } from './question.ts'

const counts = `isSuppressed ${counted.counts}`
const all = `isSuppressed ${counted.all}`
const variables = (_: Place, days: Days) => days

const withPart = `left join version_part part on part.regency_id = t.regency_id and part.version_id = t.version_id
  and part.step_key = t.step_key`
const withRole = `left join version_role actor on actor.regency_id = t.regency_id and actor.version_id = t.version_id
  and actor.role_key = t.role_key`

/** Each regency has its own midnight. */
const tasksOf = (key: string, figures: string, joined = '', where = '') => `
  with place as materialized (select regency_id, content ->> 'zone' as zone from calendar)
  select ${key} as key, ${figures} from task t join place p on p.regency_id = t.regency_id ${joined}
  where t.status = 'completed' and closed_at >= @from::date::timestamp at time zone p.zone
    and closed_at < (@to::date + 1)::timestamp at time zone p.zone ${where} group by 1`
const monthOfTask = `to_char(date_trunc('month', closed_at at time zone p.zone), 'YYYY-MM-DD')`

const cellsOf = (
  table: string,
  key: string,
  where = '',
) => `select ${key} as key, ${counted.countedCells} from ${table}
  where span = 'month' and starts_on between @from and @to ${where} group by 1`
/** What the nation holds of all regencies together. */
const cellsOfAll = (key: string) => `select ${key} as key, ${counted.countedCells} from watched_tally
  where regency_id = @regency and month between @from and @to group by 1`
const monthOfCell = `to_char(month, 'YYYY-MM-DD')`

const columnsOf = (
  key: string,
  figures: string,
  where = 'true',
) => `select ${key} as key, ${figures} from task
  where closed_at >= @from::date and closed_at < @to::date + 1 and ${where} group by 1`

/** The words of phases and roles as the schema has them; nothing for what belongs to none. */
const word = (column: string) => `coalesce(upper(replace(${column}, '-', '_')), '')`
const idOfRegency = (key: string, { regencies }: Place) => regencies[Number(key) - 1]!

/** What variants are compared by: one part of the work in each regency. */
const ofEach = (
  name: string,
  filter: string,
  joined: string,
  { table, is }: { table: string; is: string },
): Question => ({
  name: `${name}, regency by regency`,
  graphql: `query Each($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to, ${filter} }, by: REGENCY) { groups { key figures { ${counts} } } }
    }`,
  variables,
  told: groupsTold,
  tasks: tasksOf('t.regency_id', counted.countedTasks, joined, `and ${is}`),
  cells: cellsOf(table, 'regency_id', `and ${is}`),
  columns: columnsOf('regency', counted.countedColumns, is),
  keyOf: idOfRegency,
})

/** Of all regencies together, as those who watch them ask. */
export const questionsOfNation: Question[] = [
  {
    name: 'months of the nation',
    graphql: `query Months($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to }, by: REGENCY, every: MONTH) { series { from figures { ${counts} } } }
    }`,
    variables,
    told: seriesTold,
    tasks: tasksOf(monthOfTask, counted.countedTasks),
    cells: cellsOfAll(monthOfCell),
    columns: columnsOf(monthOfColumn, counted.countedColumns),
  },
  {
    name: 'regencies side by side, with quantiles',
    graphql: `query Regencies($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to }, by: REGENCY) { groups { key figures { ${all} } } }
    }`,
    variables,
    told: groupsTold,
    tasks: tasksOf('t.regency_id', counted.countedTasks + counted.quantilesOfTasks),
    cells: cellsOf('regency_tally', 'regency_id'),
    columns: columnsOf('regency', counted.countedColumns + counted.quantilesOfColumns),
    keyOf: idOfRegency,
  },
  ofEach('one phase', 'phase: PEMERIKSAAN', withPart, { table: 'phase_tally', is: `phase = 'pemeriksaan'` }),
  ofEach('one role', 'nationalRole: WALIDATA', withRole, {
    table: 'role_tally',
    is: `national_role = 'walidata'`,
  }),
  {
    name: 'phases of the nation by month',
    graphql: `query Phases($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to }, by: NATIONAL_PHASE, every: MONTH) {
        groups { key series { from figures { ${counts} } } }
      }
    }`,
    variables,
    told: matrixTold,
    tasks: tasksOf(`${word('phase')} || ' ' || ${monthOfTask}`, counted.countedTasks, withPart),
    cells: cellsOfAll(`${word('phase')} || ' ' || ${monthOfCell}`),
    columns: columnsOf(`${word('phase')} || ' ' || ${monthOfColumn}`, counted.countedColumns),
  },
  {
    name: 'roles of the nation, with quantiles',
    graphql: `query Roles($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to }, by: NATIONAL_ROLE) { groups { key figures { ${all} } } }
    }`,
    variables,
    told: groupsTold,
    tasks: tasksOf(word('national_role'), counted.countedTasks + counted.quantilesOfTasks, withRole),
    cells: cellsOfAll(word('national_role')),
    columns: columnsOf(word('national_role'), counted.countedColumns + counted.quantilesOfColumns),
  },
]
