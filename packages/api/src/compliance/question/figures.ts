import { quantilesMinutes } from '@satualur/engine'
import type { Selected } from '../../read-model/selection.ts'
import type { ComplianceFigures } from './figures.type.ts'

/** What is added up over cells and tasks; the histogram as its digits. */
export interface Measures {
  closed: number
  on_time: number
  late: number
  excused: number
  sent_back: number
  reworked: number
  used_seconds: number
  late_seconds: number
  waited_seconds: number
  used_histogram: string
  open: number
  overdue: number
  at_risk: number
  paused: number
  /** Too few tasks to be told to whoever watches from outside: nothing of them is. */
  is_hidden?: true
}
export type Measure = Exclude<keyof Measures, 'is_hidden'>

/** Where nothing has closed and nothing is open. */
export const noMeasures: Measures = {
  closed: 0,
  on_time: 0,
  late: 0,
  excused: 0,
  sent_back: 0,
  reworked: 0,
  used_seconds: 0,
  late_seconds: 0,
  waited_seconds: 0,
  used_histogram: '0',
  open: 0,
  overdue: 0,
  at_risk: 0,
  paused: 0,
}

type Figure = keyof ComplianceFigures
interface Reckoned<Value> {
  from: Measure[]
  value: (of: Measures, quantiles: Quantiles) => Value
}
type Quantiles = Record<'median' | 'p90', number | null>

const plain = (name: Exclude<Measure, 'used_histogram'>): Reckoned<number> => ({
  from: [name],
  value: (of) => of[name],
})
const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
const quantile = (name: keyof Quantiles): Reckoned<number | null> => ({
  from: ['used_histogram'],
  value: (_, quantiles) => quantiles[name],
})
/** Of a long text that is read once for both; nothing where neither is asked. */
function quantilesOf({ used_histogram }: Partial<Measures>): Quantiles {
  const [median = null, p90 = null] = used_histogram ? quantilesMinutes(used_histogram, [0.5, 0.9]) : []
  return { median, p90 }
}

/** Each figure, and the measures that it is reckoned from. */
const figures: { [Name in Figure]: Reckoned<ComplianceFigures[Name]> } = {
  closed: plain('closed'),
  onTime: plain('on_time'),
  late: plain('late'),
  excused: plain('excused'),
  untimed: {
    from: ['closed', 'on_time', 'late', 'excused'],
    value: ({ closed, on_time, late, excused }) => closed - on_time - late - excused,
  },
  sentBack: plain('sent_back'),
  reworked: plain('reworked'),
  open: plain('open'),
  overdue: plain('overdue'),
  atRisk: plain('at_risk'),
  paused: plain('paused'),
  onTimeShare: { from: ['on_time', 'late'], value: ({ on_time, late }) => share(on_time, on_time + late) },
  reworkShare: { from: ['reworked', 'closed'], value: ({ reworked, closed }) => share(reworked, closed) },
  usedMinutes: { from: ['used_seconds'], value: ({ used_seconds }) => used_seconds / 60 },
  waitedMinutes: { from: ['waited_seconds'], value: ({ waited_seconds }) => waited_seconds / 60 },
  meanLateMinutes: {
    from: ['late_seconds', 'late'],
    value: ({ late_seconds, late }) => share(late_seconds / 60, late),
  },
  isSuppressed: { from: [], value: ({ is_hidden = false }) => is_hidden },
  medianMinutes: quantile('median'),
  p90Minutes: quantile('p90'),
}

const isFigure = (name: string): name is Figure => Object.hasOwn(figures, name)

/** What has to be added up for the figures that are asked, and nothing else: histograms are long. */
export const measuresFor = (asked: readonly Selected[]): Measure[] => [
  ...new Set(asked.flatMap(({ name }) => (isFigure(name) ? figures[name].from : []))),
]

export function figuresOf(asked: readonly Selected[], measures: Measures): ComplianceFigures {
  const told: Record<string, unknown> = {}
  const quantiles = quantilesOf(measures)
  for (const { name } of asked) if (isFigure(name)) told[name] = figures[name].value(measures, quantiles)
  return told as unknown as ComplianceFigures
}
