import type { DeadlineClock, Run, RunContext } from '@satualur/engine'
import { statutoryOf } from '@satualur/engine'

/** A statutory deadline as its row has it. */
export interface DeadlineRow {
  key: string
  title: string
  basis: string
  opened_at: number
  original_due_at: number
  due_at: number
  extended_due_at: number | null
  extended_at: number | null
  extended_by: string | null
  extension_reason: string | null
  warn_at: number
  is_provisional: boolean
  met_at: number | null
  lapsed_at: number | null
}

/** The deadlines that one decision changes, and those that it takes back. Runs without any say nothing. */
export function deadlineRows(
  { sop }: RunContext,
  before: Run | null,
  after: Run,
): { deadlines?: DeadlineRow[]; undone?: string[] } {
  const [former, present] = [before?.deadlines ?? {}, after.deadlines ?? {}]
  if (former === present) return {}
  const changed = Object.entries(present).filter(([key, clock]) => !isSame(former[key], clock))
  const undone = Object.keys(former).filter((key) => !Object.hasOwn(present, key))
  return {
    ...(changed.length > 0 && {
      deadlines: changed.map(([key, clock]) => ({ ...said(sop, key), ...timesOf(clock), key })),
    }),
    ...(undone.length > 0 && { undone }),
  }
}

/** What the SOP calls it; a version that does not know it leaves its row's words as they are. */
const said = (sop: RunContext['sop'], key: string) => {
  const { title = '', basis = '' } = statutoryOf(sop, key) ?? {}
  return { title, basis }
}

const timesOf = ({ extension, ending, ...clock }: DeadlineClock) => ({
  opened_at: clock.openedAt,
  original_due_at: clock.originalDueAt,
  due_at: clock.dueAt,
  extended_due_at: extension?.dueAt ?? null,
  extended_at: extension?.at ?? null,
  extended_by: extension?.by ?? null,
  extension_reason: extension?.reason ?? null,
  warn_at: clock.warnAt,
  is_provisional: clock.provisionalYears.length > 0,
  met_at: ending?.isMet ? ending.at : null,
  lapsed_at: ending && !ending.isMet ? ending.at : null,
})

/** Read from the database or made by this decision, the same deadline is the same text. */
const isSame = (one: DeadlineClock | undefined, other: DeadlineClock) =>
  one === other || (one !== undefined && JSON.stringify(timesOf(one)) === JSON.stringify(timesOf(other)))
