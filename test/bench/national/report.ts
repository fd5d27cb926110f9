import type { Cost } from './living/completion-cost.ts'
import type { Timed } from './asking/contest.ts'
import type { Freshness } from './living/freshness.ts'
import type { Merged } from './living/merge-speed.ts'
import type { Sizes } from './sizes.ts'
import type { Storage } from './storage.ts'

export interface Findings {
  tasks: number
  timed: Timed[]
  storage: Storage[]
  merged: Merged[]
  costs: Cost[]
  fresh: Freshness[]
  /** Bytes of the column store's file for each task. */
  columnBytes: number
  bytesOnDisk: number
}

/** What issue 5 wants, and whether it came so. */
const wants = {
  faster: 50,
  fasterThanColumns: 10,
  growth: 1.1,
  storage: 450,
  cost: 0.1,
  merged: 90_000,
  fresh: 2_000,
}

/** One page in Markdown. Only ratios mean something from one machine to the next. */
export function report(found: Findings, { regencies, opds, callers }: Sizes, cores: number): string {
  const { tasks, timed, storage, merged, costs, fresh } = found
  const bytes = storage.reduce((sum, part) => sum + part.bytes, 0)
  const everything = costs.find(({ with: name }) => name === 'everything')
  const bare = costs.at(-1)
  const parts = [
    `${count(tasks)} completed tasks of a year in ${regencies} regencies with ${opds} OPDs each; ${cores} cores shared by all sides; ` +
      `${(found.bytesOnDisk / 1e9).toFixed(1)} GB on the disk. Milliseconds, half of the answers took less.`,
    table(
      [
        'question',
        'at a tenth',
        'now',
        'growth',
        'p99',
        'cells by hand',
        'tasks by hand',
        'faster',
        'column store',
        'faster',
      ],
      questionsOf(timed).map((rows) => questionRow(rows)),
    ),
    `## Storage\n\n${bytes.toFixed(0)} bytes for each completed task (${verdict(bytes <= wants.storage, `at most ${wants.storage}`)}); ` +
      `${found.columnBytes.toFixed(0)} in the column store's file.`,
    table(
      ['part', 'bytes per completed task'],
      storage.map(({ part, bytes }) => [part, bytes.toFixed(1)]),
    ),
    '## What a completion costs',
    table(
      ['', 'completions/s', 'share of the last', 'CPU ms, database', 'CPU ms, server'],
      costs.map(({ with: name, perSecond, databaseCpu, nodeCpu }) => [
        name,
        count(perSecond),
        percent(perSecond / bare!.perSecond),
        databaseCpu.toFixed(2),
        nodeCpu.toFixed(2),
      ]),
    ),
    everything && bare
      ? `Rollups, notices and events take ${percent(1 - everything.perSecond / bare.perSecond)} (${verdict(
          1 - everything.perSecond / bare.perSecond <= wants.cost,
          `at most ${percent(wants.cost)}`,
        )}); ${callers} callers.`
      : '',
    '## Merging and rebuilding',
    table(
      ['', 'completions', 'seconds', 'completions/s', ''],
      merged.map(({ what, completions, seconds }) => [
        what,
        count(completions),
        seconds.toFixed(1),
        count(completions / seconds),
        verdict(completions / seconds >= wants.merged, `at least ${count(wants.merged)}`),
      ]),
    ),
    '## Freshness',
    table(
      ['completions', 'completions/s', 'who looks', 'p50 ms', 'p99 ms', 'most ms', ''],
      fresh.map(({ way, looker, perSecond, p50, p99, most }) => [
        way,
        count(perSecond),
        looker,
        p50.toFixed(0),
        p99.toFixed(0),
        most.toFixed(0),
        verdict(p99 <= wants.fresh, `p99 at most ${count(wants.fresh)}`),
      ]),
    ),
  ]
  return parts.join('\n\n')
}

const questionsOf = (timed: Timed[]): Timed[][] =>
  [...new Set(timed.map(({ question }) => question))].map((name) =>
    timed.filter(({ question }) => question === name),
  )

function questionRow(rows: Timed[]): string[] {
  const [first, last] = [rows[0]!.history, rows.at(-1)!.history]
  const p50 = (side: Timed['side'], history = last) =>
    rows.find((row) => row.side === side && row.history === history)?.p50 ?? null
  const [ours, before] = [p50('GraphQL')!, p50('GraphQL', first)!]
  const [tasks, columns] = [p50('tasks'), p50('columns')]
  const p99 = rows.find(({ side, history }) => side === 'GraphQL' && history === last)!.p99!
  return [
    rows[0]!.question,
    ours === null ? '' : before.toFixed(1),
    ours.toFixed(1),
    `${(ours / before).toFixed(2)} ${sign(ours / before <= wants.growth)}`,
    p99.toFixed(1),
    p50('cells')?.toFixed(1) ?? '',
    tasks?.toFixed(1) ?? 'gave up',
    tasks === null ? '' : `${(tasks / ours).toFixed(1)} ${sign(tasks / ours >= wants.faster)}`,
    columns?.toFixed(1) ?? 'gave up',
    columns === null
      ? ''
      : `${(columns / ours).toFixed(1)} ${sign(columns / ours >= wants.fasterThanColumns)}`,
  ]
}

const sign = (isHeld: boolean): string => (isHeld ? '✓' : '✗')
const verdict = (isHeld: boolean, wanted: string): string => `${wanted}: ${isHeld ? 'held' : 'MISSED'}`
const count = (value: number): string => Math.round(value).toLocaleString('en')
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** In Markdown, so that it can be kept as it is. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length), 3),
  )
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
