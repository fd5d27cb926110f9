import type { Run, RunContext, RunEvent } from '@satualur/engine'
import type { ClosedRow } from './closed-row.ts'
import { closedRow } from './closed-row.ts'
import type { DeadlineRow } from './deadline-row.ts'
import { deadlineRows } from './deadline-row.ts'
import type { ExcusedRow } from './excused-row.ts'
import { excusedRow } from './excused-row.ts'
import type { HandoverRow } from './handover-row.ts'
import { handoverRow } from './handover-row.ts'
import type { AlteredRow, OpenedRow } from './open-row.ts'
import { alteredRow, openedRow } from './open-row.ts'
import { resumedMinutes } from './resumed-minutes.ts'
import { isAltered, openTask, reopenedIn } from './task-changes.ts'

/** What events change in the rows that serve inbox and run pages. Names are the columns'. */
export interface RunRows {
  closed: ClosedRow[]
  opened: OpenedRow[]
  /** Tasks that stay open, or are open again, and are no longer as they were. */
  altered: AlteredRow[]
  votes: VoteRow[]
  handovers: HandoverRow[]
  /** What has been said of late ones; absent where nothing has. */
  excused?: ExcusedRow[]
  /** Statutory deadlines that begin or are no longer as they were. */
  deadlines?: DeadlineRow[]
  /** The keys of those that have not begun after all. */
  undone?: string[]
}

interface VoteRow {
  act: string
  attempt: number
  person: string
  vote: string
  /** The delegate who has confirmed on that person's behalf. */
  by: string | null
}

/** A run before and after the events of one decision. */
export interface RunChange {
  before: Run | null
  after: Run
}

/** The rows that the events of one decision change. Where a run moves, the context is that of the version it moves to. */
export function rowsOf(context: RunContext, change: RunChange, events: readonly RunEvent[]): RunRows {
  const { before, after } = change
  const rows: RunRows = { closed: [], opened: [], altered: [], votes: [], handovers: [] }
  const sources = sourcesOf(before, events)
  for (const event of events) {
    switch (event.type) {
      case 'TaskOpened':
        rows.opened.push(openedRow(context, after, event, sources(event.act)))
        break
      case 'TaskConfirmed':
        rows.votes.push(voteRow(event))
        rows.handovers.push(...event.handovers.map((one) => handoverRow(one, event)))
        break
      case 'EvidenceAttached':
      case 'RecordCorrected':
        rows.handovers.push(...event.handovers.map((one) => handoverRow(one, event)))
        break
      case 'LatenessExcused':
      case 'ExcuseWithdrawn':
        rows.excused = [...(rows.excused ?? []), excusedRow(event)]
        break
      case 'TaskCompleted':
      case 'TaskSkipped':
      case 'TaskWithdrawn': {
        const task = openTask(before, event)
        rows.closed.push(closedRow(context, before!, task, event))
        // Each performer of a joint task hands in on confirming; its completion repeats what the last one brought.
        if (event.type === 'TaskCompleted' && !task.isJoint)
          rows.handovers.push(...event.handovers.map((one) => handoverRow(one, event)))
      }
    }
  }
  if (before) rows.altered = alteredRows(context, before, after, events)
  return after.deadlines || before?.deadlines ? { ...rows, ...deadlineRows(context, before, after) } : rows
}

function alteredRows(
  context: RunContext,
  before: Run,
  after: Run,
  events: readonly RunEvent[],
): AlteredRow[] {
  const isMoved = events.some(({ type }) => type === 'RunMigrated')
  const reopened = reopenedIn(events)
  const kept = after.tasks.filter(
    (task) => reopened(task) || (openTask(before, task, null) && (isMoved || isAltered(before, after, task))),
  )
  if (kept.length === 0) return []
  const minutes = resumedMinutes(context, before, events)
  return kept.map((task) => alteredRow(context, after, task, minutes(task)))
}

function voteRow({
  act,
  attempt,
  actor,
  onBehalfOf,
  outcome,
}: Extract<RunEvent, { type: 'TaskConfirmed' }>): VoteRow {
  return { act, attempt, person: onBehalfOf ?? actor, vote: outcome, by: onBehalfOf ? actor : null }
}

/** The acts whose end brought work here: the one just completed or skipped, and the branches that waited. */
function sourcesOf(run: Run | null, events: readonly RunEvent[]): (act: string) => string[] {
  const ended = events.flatMap((event) =>
    event.type === 'TaskCompleted' || event.type === 'TaskSkipped' ? [event.act] : [],
  )
  const waited = [...(run?.arrivals ?? []), ...events.filter((event) => event.type === 'BranchArrived')]
  return (act) => [
    ...new Set([...ended, ...waited.filter((arrival) => arrival.act === act).map(({ from }) => from)]),
  ]
}
