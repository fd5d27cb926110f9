import type { Band } from './bands.ts'
import type { RecordedEvidence, RecordedTask } from './facts.ts'
import type { Column, Measure } from './text-bands.ts'
import { tableBands } from './text-bands.ts'
import type { RecordWords } from './words.ts'

/** Columns by their share of the width. */
const columnsOf = (heads: readonly [head: string, share: number][], { width }: Measure): Column[] => {
  const whole = heads.reduce((sum, [, share]) => sum + share, 0)
  return heads.map(([head, share]) => ({ head, width: (share / whole) * width }))
}

export function stepBands(tasks: readonly RecordedTask[], words: RecordWords, measure: Measure): Band[] {
  const columns = columnsOf(
    [
      [words.row, 6],
      [words.activity, 31],
      [words.performer, 24],
      [words.time, 25],
      [words.result, 22],
    ],
    measure,
  )
  const rows = tasks.map(({ number, activity, performers, openedAt, closedAt, due, verdict, result }) => [
    [number ?? ''],
    [activity],
    performers,
    [
      `${words.opened} ${openedAt}`,
      closedAt === null ? words.open : `${words.closed} ${closedAt}`,
      ...(due ? [`${words.due} ${due}`] : []),
      ...(verdict ? [verdict] : []),
    ],
    result,
  ])
  return tableBands(columns, rows, measure)
}

export function evidenceBands(
  evidence: readonly RecordedEvidence[],
  words: RecordWords,
  measure: Measure,
): Band[] {
  const columns = columnsOf(
    [
      [words.row, 6],
      [words.document, 36],
      [words.handedIn, 27],
      [words.proof, 39],
    ],
    measure,
  )
  const rows = evidence.map(({ artefact, name, version, by, at, proof }, index) => [
    [String(index + 1)],
    [artefact, `${name}${version > 1 ? ` (${words.version} ${version})` : ''}`],
    [by, at],
    [proof],
  ])
  return tableBands(columns, rows, measure)
}
