import type { Timed } from './asking/contest.ts'
import type { Grown } from './asking/growth.ts'
import { growthTable } from './growth-table.ts'
import type { Cost } from './living/completion-cost.ts'
import type { Freshness } from './living/freshness.ts'
import type { Merged } from './living/merge-speed.ts'
import { markdownTable } from './markdown-table.ts'
import { questionTable } from './question-table.ts'
import type { ArchivedStorage } from './archived-storage.ts'
import type { Sizes } from './sizes.ts'
import type { Storage } from './storage.ts'
import { count, percent, verdict } from './verdict.ts'

/** What was measured; what was not is empty. */
export interface Findings {
  tasks: number
  timed: Timed[]
  grown: Grown[]
  /** Bytes of the column store's file for each task. */
  columnBytes: number | null
  storage: Storage[]
  archive: ArchivedStorage | null
  merged: Merged[]
  costs: Cost[]
  fresh: Freshness[]
}

export const nothingFound = (tasks: number): Findings => ({
  ...{
    tasks,
    timed: [],
    grown: [],
    columnBytes: null,
    storage: [],
    archive: null,
    merged: [],
    costs: [],
    fresh: [],
  },
})

/** One page in Markdown, with what is wanted beside what came. Only ratios mean something from one machine to the next. */
export function report(found: Findings, size: Sizes, cores: number): string {
  const { tasks, timed, grown, storage, archive, merged, costs, fresh, columnBytes } = found
  const sections = [
    `${count(tasks)} completed tasks of a year in ${size.regencies} regencies with ${size.opds} OPDs each; ` +
      `${cores} cores shared by database, server, column store and whoever asks.`,
    timed.length > 0 && questionTable(timed),
    grown.length > 0 && growthTable(grown),
    storage.length > 0 && storageSection(storage, columnBytes),
    archive && archiveSection(archive),
    merged.length > 0 && mergeSection(merged),
    costs.length > 0 && costSection(costs, size.callers),
    fresh.length > 0 && freshSection(fresh),
  ]
  return sections.filter((section) => section !== false && section !== null).join('\n\n')
}

const bytesWanted = 450

function storageSection(storage: readonly Storage[], columnBytes: number | null): string {
  const bytes = bytesOf(storage)
  const copy = columnBytes === null ? '' : ` The column store's file takes ${columnBytes.toFixed(0)}.`
  return `### Storage

${count(bytes)} bytes for each completed task (${verdict(bytes <= bytesWanted, `at most ${bytesWanted}`)}).${copy}

${markdownTable(
  ['part', 'bytes per completed task'],
  storage.map((part) => [part.part, part.bytes.toFixed(1)]),
)}`
}

const bytesOf = (storage: readonly Storage[]): number => storage.reduce((sum, { bytes }) => sum + bytes, 0)

function archiveSection({ fresh, archived, perSecond }: ArchivedStorage): string {
  const parts = [...new Set([...fresh, ...archived].map(({ part }) => part))]
  const bytesAt = (storage: readonly Storage[], wanted: string) =>
    storage.find(({ part }) => part === wanted)?.bytes.toFixed(1) ?? ''
  const kept = bytesOf(archived)
  return `### Archive

${count(kept)} bytes for each completed task of an archived run (${verdict(kept <= bytesWanted, `at most ${bytesWanted}`)}), of ${count(bytesOf(fresh))} before; without the tally's cells. Archived at ${count(perSecond)} tasks/s.

${markdownTable(
  ['part', 'bytes per completed task, when it has closed', 'archived'],
  parts.map((part) => [part, bytesAt(fresh, part), bytesAt(archived, part)]),
)}`
}

const mergedWanted = 90_000

const mergeSection = (merged: readonly Merged[]): string => `### Counting

On two connections, as \`satualur tally rebuild\` does.

${markdownTable(
  ['', 'completions', 'seconds', 'completions/s', 'wanted'],
  merged.map(({ what, completions, seconds }) => [
    what,
    count(completions),
    seconds.toFixed(1),
    count(completions / seconds),
    verdict(completions / seconds >= mergedWanted, `at least ${count(mergedWanted)}`),
  ]),
)}`

const costWanted = 0.1

function costSection(costs: readonly Cost[], callers: number): string {
  const [everything, seen, bare] = [costs[0]!, costs[1]!, costs.at(-1)!]
  const lostOf = ({ perSecond }: Cost) => 1 - perSecond / bare.perSecond
  const lost = lostOf(everything)
  const cpu = ({ databaseCpu, nodeCpu }: Cost) => databaseCpu + nodeCpu
  const more = cpu(everything) / cpu(bare) - 1
  return `### What a completion costs

Rollups, notices and events take ${percent(lost)} of the completions (${verdict(lost <= costWanted, `at most ${percent(costWanted)}`)})
and add ${percent(more)} to the processor's time; while the nation looks they take ${percent(lostOf(seen))}. ${callers} callers.

${markdownTable(
  ['', 'completions/s', 'of the last', 'CPU ms, database', 'CPU ms, server'],
  costs.map(({ with: name, perSecond, databaseCpu, nodeCpu }) => [
    name,
    count(perSecond),
    percent(perSecond / bare.perSecond),
    databaseCpu.toFixed(2),
    nodeCpu.toFixed(2),
  ]),
)}`
}

const ageWanted = 2_000

const freshSection = (fresh: readonly Freshness[]): string => `### Freshness

${markdownTable(
  ['completions come', 'completions/s', 'who looks', 'looks', 'p50 ms', 'p99 ms', 'most ms', 'wanted'],
  fresh.map(({ way, looker, perSecond, looks, p50, p99, most }) => [
    way,
    count(perSecond),
    looker,
    count(looks),
    count(p50),
    count(p99),
    count(most),
    verdict(p99 <= ageWanted, `p99 at most ${count(ageWanted)}`),
  ]),
)}`
