import type { Answer, Figures } from './answer.ts'
import type { Place } from './place.ts'
import type { Days, Question } from './question.ts'

const counts = 'closed onTime late sentBack'
const all = `${counts} medianMinutes p90Minutes`
const variables = (_: Place, days: Days) => days

interface Told {
  closed: number
  onTime: number
  late: number
  sentBack: number
  medianMinutes?: number | null
  p90Minutes?: number | null
}
interface Group {
  key: string
  figures: Told
  series?: { from: string; figures: Told }[]
}

export const figuresOf = ({ closed, onTime, late, sentBack, ...rest }: Told): Figures => ({
  closed,
  onTime,
  late,
  sentBack,
  ...('medianMinutes' in rest && { median: rest.medianMinutes ?? null, p90: rest.p90Minutes ?? null }),
})
export const groupsTold = (data: { compliance: { groups: Group[] } }): Answer =>
  new Map(data.compliance.groups.map(({ key, figures }) => [key, figuresOf(figures)]))
const matrixTold = (data: { compliance: { groups: Group[] } }): Answer =>
  new Map(
    data.compliance.groups.flatMap(({ key, series }) =>
      series!.map(({ from, figures }): [string, Figures] => [`${key} ${from}`, figuresOf(figures)]),
    ),
  )

/** Hand-written: the counts of tasks, and the quantiles where they are asked. */
export const countedTasks = `count(*) as closed, count(*) filter (where closed_at <= due_at) as on_time,
  count(*) filter (where closed_at > due_at) as late, count(*) filter (where is_sent_back) as sent_back`
export const quantilesOfTasks = `, percentile_disc(0.5) within group (order by used_minutes) as median,
  percentile_disc(0.9) within group (order by used_minutes) as p90`
const tasksOf = (key: string, figures: string, where = '') => `select ${key} as key, ${figures} from task
  where regency_id = @regency and status = 'completed' and closed_at >= @from::date::timestamp at time zone @zone
    and closed_at < (@to::date + 1)::timestamp at time zone @zone ${where} group by 1`
const monthOfTask = `to_char(date_trunc('month', closed_at at time zone @zone), 'YYYY-MM-DD')`

export const countedCells =
  'sum(closed) as closed, sum(on_time) as on_time, sum(late) as late, sum(sent_back) as sent_back'
const cellsOf = (table: string, key: string, figures: string, where = '', month = 'month') =>
  `select ${key} as key, ${figures} from ${table} where regency_id = @regency and ${month} between @from and @to ${where} group by 1`

export const countedColumns = `count(*) as closed, count(*) filter (where verdict = 'on-time') as on_time,
  count(*) filter (where verdict = 'late') as late, count(*) filter (where is_sent_back) as sent_back`
export const quantilesOfColumns = `, quantile_disc(used_minutes, 0.5) as median, quantile_disc(used_minutes, 0.9) as p90`
const columnsOf = (key: string, figures: string, where = '') =>
  `select ${key} as key, ${figures} from task where regency = @regency and closed_at >= @from::date
    and closed_at < @to::date + 1 ${where} group by 1`
const monthOfColumn = `strftime(closed_at, '%Y-%m-01')`
const idOfOpd = (key: string, { opds }: Place) => opds[Number(key) - 1]!

/** Of one regency, as its own people ask. */
export const questionsOfRegency: Question[] = [
  {
    name: 'months of a regency',
    graphql: `query Months($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to }, every: MONTH) { series { from figures { ${counts} } } }
    }`,
    variables,
    told: (data: { compliance: { series: { from: string; figures: Told }[] } }) =>
      new Map(data.compliance.series.map(({ from, figures }) => [from, figuresOf(figures)])),
    tasks: tasksOf(monthOfTask, countedTasks),
    cells: cellsOf(
      'regency_tally',
      `to_char(starts_on, 'YYYY-MM-DD')`,
      countedCells,
      `and span = 'month'`,
      'starts_on',
    ),
    columns: columnsOf(monthOfColumn, countedColumns),
  },
  {
    name: 'OPDs of a regency, with quantiles',
    graphql: `query Opds($from: Date!, $to: Date!) {
      compliance(filter: { from: $from, to: $to }, by: OPD) { groups { key figures { ${all} } } }
    }`,
    variables,
    told: groupsTold,
    tasks: tasksOf('opd_id', countedTasks + quantilesOfTasks),
    cells: cellsOf('opd_tally', 'opd_id', countedCells),
    columns: columnsOf('opd', countedColumns + quantilesOfColumns),
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
    tasks: tasksOf(`sop_id || ':' || step_key || ' ' || ${monthOfTask}`, countedTasks, 'and sop_id = @sop'),
    cells: cellsOf(
      'step_tally',
      `sop_id || ':' || step_key || ' ' || to_char(month, 'YYYY-MM-DD')`,
      countedCells,
      'and sop_id = @sop',
    ),
    columns: columnsOf(`step || ' ' || ${monthOfColumn}`, countedColumns, 'and sop = @sop'),
    keyOf: (key, { sop }) => `${sop.id}:${key}`,
  },
]
