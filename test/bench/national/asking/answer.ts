import { quantileError } from '@satualur/engine'

/** What is compared of a group: counts to the last digit, quantiles within what the product promises of them. */
export interface Figures {
  closed: number
  onTime: number
  late: number
  sentBack: number
  median?: number | null
  p90?: number | null
  /** To who watches: too few tasks to be told of, or they would give such away. */
  isHidden?: boolean
}

/** Groups, or points of a series, by their key. */
export type Answer = Map<string, Figures>

export interface CountedRow {
  key: string
  closed: number | bigint | string
  on_time: number | bigint | string
  late: number | bigint | string
  sent_back: number | bigint | string
  median?: number | null
  p90?: number | null
}

export const answerOf = (rows: readonly CountedRow[], keyOf = (key: string) => key): Answer =>
  new Map(
    rows.map((row) => [
      keyOf(row.key),
      {
        closed: Number(row.closed),
        onTime: Number(row.on_time),
        late: Number(row.late),
        sentBack: Number(row.sent_back),
        ...('median' in row && { median: row.median, p90: row.p90 }),
      },
    ]),
  )

/** As the product states it, and a little more where the column store reckons with single precision. */
const relativeError = quantileError + 1e-4

/** In what an answer is not the one that the tasks themselves give; groups without a closed task count as none. */
export function differences(truth: Answer, told: Answer): string[] {
  const keys = new Set([...truth.keys(), ...told.keys()])
  return [...keys].flatMap((key) => {
    const [right, found] = [truth.get(key) ?? none, told.get(key) ?? none]
    if (found.isHidden) return []
    if (found.isHidden === false && right.closed > 0 && right.closed < toldFrom)
      return [`${key}: told though it is only ${right.closed}`]
    const counts = (['closed', 'onTime', 'late', 'sentBack'] as const).filter(
      (name) => right[name] !== found[name],
    )
    const quantiles = (['median', 'p90'] as const).filter((name) => !isNear(right[name], found[name]))
    return [...counts, ...quantiles].map((name) => `${key}: ${name} is ${found[name]}, not ${right[name]}`)
  })
}

/** Fewer completed tasks are not told to who watches. */
const toldFrom = 5

const none: Figures = { closed: 0, onTime: 0, late: 0, sentBack: 0 }

function isNear(right: number | null | undefined, found: number | null | undefined): boolean {
  // Where a side was not asked for quantiles, or the group is empty.
  if (right === undefined || found === undefined) return true
  if (right === null || found === null) return right === found
  const off = Math.abs(found - right)
  // Of less than a minute nothing is told.
  return off <= relativeError * right || (Math.min(found, right) < 2 && off <= 1)
}
