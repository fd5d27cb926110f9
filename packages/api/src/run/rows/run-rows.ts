import type { Handover, OpenTask, Run, RunContext, RunEvent, TaskName } from '@satualur/engine'
import { flowOf, latenessMinutes, workingMinutesBetween } from '@satualur/engine'

type Opened = Extract<RunEvent, { type: 'TaskOpened' }>

/** What events change in the rows that serve inbox and run pages. Names are the columns'. */
export interface RunRows {
  closed: ClosedRow[]
  opened: OpenedRow[]
  votes: { act: string; attempt: number; person: string; vote: string }[]
  handovers: HandoverRow[]
}

interface ClosedRow extends TaskName {
  status: 'completed' | 'withdrawn'
  closed_at: number
  closed_by: string
  outcome_key: string | null
  reason: string | null
  is_sent_back: boolean
  used_minutes: number
  late_minutes: number | null
}

interface OpenedRow extends TaskName {
  step: string
  role: string
  is_joint: boolean
  is_decision: boolean
  is_provisional: boolean
  opened_from: string[]
  opened_at: number
  due_at: number | null
  warn_at: number | null
  performers: readonly string[]
}

interface HandoverRow extends TaskName {
  artefact: string
  kind: Handover['kind']
  text: string | null
  url: string | null
  file: string | null
  at: number
  by: string
}

/** The rows that these events of one decision change; `run` is the run before them. */
export function rowsOf(context: RunContext, run: Run | null, events: readonly RunEvent[]): RunRows {
  const rows: RunRows = { closed: [], opened: [], votes: [], handovers: [] }
  const sources = sourcesOf(run, events)
  for (const event of events) {
    if (event.type === 'TaskOpened') rows.opened.push(openedRow(context, event, sources(event.act)))
    if (event.type === 'TaskConfirmed') {
      rows.votes.push({ act: event.act, attempt: event.attempt, person: event.actor, vote: event.outcome })
    }
    if (event.type === 'TaskCompleted' || event.type === 'TaskWithdrawn') {
      rows.closed.push(closedRow(context, taskOf(run, event), event))
    }
    // Each performer of a joint task hands in on confirming; its completion repeats what the last one brought.
    if (event.type === 'TaskConfirmed' || (event.type === 'TaskCompleted' && !taskOf(run, event).isJoint))
      rows.handovers.push(...event.handovers.map((one) => handoverRow(one, event)))
  }
  return rows
}

function taskOf(run: Run | null, { act, attempt }: TaskName): OpenTask {
  const task = run?.tasks.find((open) => open.act === act && open.attempt === attempt)
  if (!task) throw new Error(`task ${act} ${attempt} closes and was not open`)
  return task
}

/** The acts whose completion brought work here: the one just completed, and the branches that waited. */
function sourcesOf(run: Run | null, events: readonly RunEvent[]): (act: string) => string[] {
  const completed = events.flatMap((event) => (event.type === 'TaskCompleted' ? [event.act] : []))
  const waited = [...(run?.arrivals ?? []), ...events.filter((event) => event.type === 'BranchArrived')]
  return (act) => [
    ...new Set([...completed, ...waited.filter((arrival) => arrival.act === act).map(({ from }) => from)]),
  ]
}

function openedRow({ sop }: RunContext, event: Opened, openedFrom: string[]): OpenedRow {
  const { act, attempt, step, isJoint, openedAt, dueAt, warnAt, performers, provisionalYears } = event
  const { kind, performers: roles } = flowOf(sop).acts.get(act)!.act
  return {
    act,
    attempt,
    step,
    role: roles[0]!,
    is_joint: isJoint,
    is_decision: kind === 'decision',
    is_provisional: provisionalYears.length > 0,
    opened_from: openedFrom,
    opened_at: openedAt,
    due_at: dueAt,
    warn_at: warnAt,
    performers,
  }
}

function closedRow(
  { calendar }: RunContext,
  task: OpenTask,
  event: Extract<RunEvent, { type: 'TaskCompleted' | 'TaskWithdrawn' }>,
): ClosedRow {
  const { act, attempt, at, actor } = event
  const isCompleted = event.type === 'TaskCompleted'
  return {
    act,
    attempt,
    status: isCompleted ? 'completed' : 'withdrawn',
    closed_at: at,
    closed_by: actor,
    outcome_key: isCompleted ? event.outcome : null,
    reason: isCompleted ? event.reason : null,
    is_sent_back: isCompleted && event.isSentBack,
    used_minutes: workingMinutesBetween(calendar, task.openedAt, at),
    late_minutes:
      isCompleted && task.dueAt !== null && at > task.dueAt
        ? latenessMinutes(calendar, task.dueAt, at)
        : null,
  }
}

function handoverRow(
  handover: Handover,
  { act, attempt, at, actor }: Extract<RunEvent, { type: 'TaskConfirmed' | 'TaskCompleted' }>,
): HandoverRow {
  const { artefact, kind } = handover
  return {
    act,
    attempt,
    artefact,
    kind,
    text: kind === 'note' ? handover.text : kind === 'link' ? handover.title : null,
    url: kind === 'link' ? handover.url : null,
    file: kind === 'file' ? handover.file : null,
    at,
    by: actor,
  }
}
