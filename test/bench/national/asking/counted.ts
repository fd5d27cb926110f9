import type { Answer, Figures } from './answer.ts'

/** What GraphQL is asked about a group or a point, and what it tells. */
export const counts = 'closed onTime late sentBack'
export const all = `${counts} medianMinutes p90Minutes`

interface Told {
  /** Asked by who watches alone: a regency is told everything of its own. */
  isSuppressed?: boolean
  closed: number
  onTime: number
  late: number
  sentBack: number
  medianMinutes?: number | null
  p90Minutes?: number | null
}
interface Point {
  from: string
  figures: Told
}
interface Group {
  key: string
  figures: Told
  series: Point[]
}

const figuresOf = ({ isSuppressed, closed, onTime, late, sentBack, ...rest }: Told): Figures => ({
  closed,
  onTime,
  late,
  sentBack,
  ...(isSuppressed !== undefined && { isHidden: isSuppressed }),
  ...('medianMinutes' in rest && { median: rest.medianMinutes ?? null, p90: rest.p90Minutes ?? null }),
})
const pointsOf = (series: Point[], before = '') =>
  series.map(({ from, figures }): [string, Figures] => [before + from, figuresOf(figures)])

export const seriesTold = (data: { compliance: { series: Point[] } }): Answer =>
  new Map(pointsOf(data.compliance.series))
/** The other sides tell no week in which nothing was done. */
export const weeksTold = ({ compliance: { series } }: { compliance: { series: Point[] } }): Answer =>
  new Map(pointsOf(series.filter(({ figures }) => figures.closed > 0)))
export const groupsTold = (data: { compliance: { groups: Group[] } }): Answer =>
  new Map(data.compliance.groups.map(({ key, figures }) => [key, figuresOf(figures)]))
export const matrixTold = (data: { compliance: { groups: Group[] } }): Answer =>
  new Map(data.compliance.groups.flatMap(({ key, series }) => pointsOf(series, `${key} `)))

/** The same by hand, of tasks, of cells and of the column store. */
export const countedTasks = `count(*) as closed, count(*) filter (where closed_at <= due_at) as on_time,
  count(*) filter (where closed_at > due_at) as late, count(*) filter (where is_sent_back) as sent_back`
export const quantilesOfTasks = `, percentile_cont(0.5) within group (order by used_minutes) as median,
  percentile_cont(0.9) within group (order by used_minutes) as p90`

export const countedCells =
  'sum(closed) as closed, sum(on_time) as on_time, sum(late) as late, sum(sent_back) as sent_back'

export const countedColumns = `count(*) as closed, count(*) filter (where verdict = 'on-time') as on_time,
  count(*) filter (where verdict = 'late') as late, count(*) filter (where is_sent_back) as sent_back`
export const quantilesOfColumns = `, quantile_cont(used_minutes, 0.5) as median, quantile_cont(used_minutes, 0.9) as p90`
export const monthOfColumn = `strftime(closed_at, '%Y-%m-01')`
export const weekOfColumn = `strftime(date_trunc('week', closed_at), '%Y-%m-%d')`
