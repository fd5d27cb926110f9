import type { Timed } from './asking/contest.ts'
import { markdownTable } from './markdown-table.ts'

/** Goals of the nation's questions. */
const timesFasterThanTasks = 50
const timesFasterThanColumns = 10

const head = [
  'question',
  'at a tenth',
  'now',
  'p99',
  'cells by hand',
  'tasks by hand',
  'faster',
  'column store',
  'faster',
]

/** What was asked, in milliseconds of half the answers; ✓ and ✗ say whether the goal was held. */
export function questionTable(timed: readonly Timed[]): string {
  const names = [...new Set(timed.map(({ question }) => question))]
  return `### Questions

Every answer was compared with the tasks: counts equal to the last digit, quantiles within what is stated of them. Milliseconds; wanted
of the nation: ${timesFasterThanTasks} times faster than the tasks and ${timesFasterThanColumns} times faster than the column store.

${markdownTable(
  head,
  names.map((name) => rowOf(timed.filter(({ question }) => question === name))),
)}`
}

function rowOf(rows: readonly Timed[]): string[] {
  const [{ question, history: first, isNational }, { history: last }] = [rows[0]!, rows.at(-1)!]
  const time = (side: Timed['side'], history: string) =>
    rows.find((row) => row.side === side && row.history === history) ?? null
  const now = time('GraphQL', last)!
  const faster = (side: Timed['side'], wanted: number) => {
    const theirs = time(side, last)
    if (!theirs) return ['', '']
    const times = theirs.p50 / now.p50
    return [theirs.p50.toFixed(1), `${times.toFixed(1)}${isNational ? sign(times >= wanted) : ''}`]
  }
  return [
    question,
    time('GraphQL', first)!.p50.toFixed(1),
    now.p50.toFixed(1),
    now.p99.toFixed(1),
    time('cells', last)?.p50.toFixed(1) ?? '',
    ...faster('tasks', timesFasterThanTasks),
    ...faster('columns', timesFasterThanColumns),
  ]
}

const sign = (isHeld: boolean): string => (isHeld ? ' ✓' : ' ✗')
