import * as counted from './counted.ts'
import {
  all,
  counts,
  groupsTold,
  matrixTold,
  monthOfColumn,
  seriesTold,
  weekOfColumn,
  weeksTold,
} from './counted.ts'
import { sinceMidMonth, sinceQuarter } from './days.ts'
import type { Place } from './place.ts'
import type { Days, Question } from './question.ts'

const variables = (_: Place, days: Days) => days
const idOfOpd = (key: string, { opds }: Place) => opds[Number(key) - 1]!

const tasksOf = (key: string, figures: string, where = '') => `select ${key} as key, ${figures} from task
  where regency_id = @regency and status = 'completed' and closed_at >= @from::date::timestamp at time zone @zone
    and closed_at < (@to::date + 1)::timestamp at time zone @zone ${where} group by 1`
const monthOfTask = `to_char(date_trunc('month', closed_at at time zone @zone), 'YYYY-MM-DD')`
const weekOfTask = `to_char(date_trunc('week', closed_at at time zone @zone), 'YYYY-MM-DD')`

const cellsOf = (table: string, key: string, where = '', month = 'month') =>
  `select ${key} as key, ${counted.countedCells} from ${table}
   where regency_id = @regency and ${month} between @from and @to ${where} group by 1`
const spannedCellsOf = (table: string, key: string) => cellsOf(table, key, `and span = 'month'`, 'starts_on')

const columnsOf = (key: string, figures: string, where = '') => `select ${key} as key, ${figures} from task
  where regency = @regency and closed_at >= @from::date and closed_at < @to::date + 1 ${where} group by 1`

/** Of one regency, as its own people ask. */
export const questionsOfRegency: Question[] = [
  {
    name: 'months of a regency',
    graphql: `query Months($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to }, every: MONTH) { series { from figures { ${counts} } } }
    }`,
    variables,
    told: seriesTold,
    tasks: tasksOf(monthOfTask, counted.countedTasks),
    cells: spannedCellsOf('regency_tally', `to_char(starts_on, 'YYYY-MM-DD')`),
    columns: columnsOf(monthOfColumn, counted.countedColumns),
  },
  {
    name: 'overview of a regency, a quarter by week',
    days: sinceQuarter,
    graphql: `query Overview($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to }, by: OPD, every: WEEK) {
        total { ${all} } previous { ${counts} } series { from figures { ${all} } } groups { key figures { ${all} } }
      }
    }`,
    variables,
    told: weeksTold,
    tasks: tasksOf(weekOfTask, counted.countedTasks + counted.quantilesOfTasks),
    cells: null,
    columns: columnsOf(weekOfColumn, counted.countedColumns + counted.quantilesOfColumns),
  },
  {
    name: 'OPDs of a regency, with quantiles',
    graphql: `query Opds($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to }, by: OPD) { groups { key figures { ${all} } } }
    }`,
    variables,
    told: groupsTold,
    tasks: tasksOf('opd_id', counted.countedTasks + counted.quantilesOfTasks),
    cells: spannedCellsOf('opd_tally', 'opd_id'),
    columns: columnsOf('opd', counted.countedColumns + counted.quantilesOfColumns),
    keyOf: idOfOpd,
  },
  {
    name: 'OPDs of a regency, from the middle of a month to today',
    days: sinceMidMonth,
    graphql: `query Lately($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to }, by: OPD) { groups { key figures { ${counts} } } }
    }`,
    variables,
    told: groupsTold,
    tasks: tasksOf('opd_id', counted.countedTasks),
    cells: null,
    columns: columnsOf('opd', counted.countedColumns),
    keyOf: idOfOpd,
  },
  {
    name: 'steps of an SOP by month',
    graphql: `query Steps($from: Date!, $to: Date!, $sop: ID!) {
      compliance(filter: { from: $from, to: $to, sop: $sop }, by: STEP, every: MONTH) {
        groups { key series { from figures { ${counts} } } }
      }
    }`,
    variables: ({ sop }, days) => ({ ...days, sop: sop.id }),
    told: matrixTold,
    tasks: tasksOf(
      `sop_id || ':' || step_key || ' ' || ${monthOfTask}`,
      counted.countedTasks,
      'and sop_id = @sop',
    ),
    cells: cellsOf(
      'step_tally',
      `sop_id || ':' || step_key || ' ' || to_char(month, 'YYYY-MM-DD')`,
      'and sop_id = @sop',
    ),
    columns: columnsOf(`step || ' ' || ${monthOfColumn}`, counted.countedColumns, 'and sop = @sop'),
    keyOf: (key, { sop }) => `${sop.id}:${key}`,
  },
]
