import type { RunEvent } from '@satualur/engine'
import type { StoredHandover, StoredTask } from './stored-run.ts'

/** The rows of tasks that events tell of, read from nothing but the events. */
export function tasksTold(events: RunEvent[]): StoredTask[] {
  const tasks = new Map<string, StoredTask>()
  const nameOf = ({ act, attempt }: { act: string; attempt: number }) => `${act} ${attempt}`
  for (const event of events) {
    if (event.type === 'TaskOpened') tasks.set(nameOf(event), opened(event))
    if (event.type === 'TaskConfirmed')
      tasks.get(nameOf(event))!.assignments[event.actor]!.vote = event.outcome
    if (event.type !== 'TaskCompleted' && event.type !== 'TaskWithdrawn') continue
    const task = tasks.get(nameOf(event))!
    Object.assign(task, { closedAt: event.at, closedBy: event.actor })
    for (const assignment of Object.values(task.assignments)) assignment.isOpen = false
    if (event.type === 'TaskWithdrawn') task.status = 'withdrawn'
    else {
      const { outcome, reason, isSentBack } = event
      Object.assign(task, { status: 'completed', outcome, reason, isSentBack })
    }
  }
  return [...tasks.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
}

function opened(event: Extract<RunEvent, { type: 'TaskOpened' }>): StoredTask {
  const { act, attempt, step, isJoint, openedAt, dueAt, warnAt, performers } = event
  return {
    ...{ act, attempt, step, isJoint, openedAt, dueAt, warnAt, status: 'open' },
    ...{ closedAt: null, closedBy: null, outcome: null, reason: null, isSentBack: false },
    assignments: Object.fromEntries(
      performers.map((person) => [person, { isOpen: true, dueAt, vote: null }]),
    ),
  }
}

/** What events tell that was handed in: at a joint task on confirming, else on completing. */
export function handoversTold(events: RunEvent[]): StoredHandover[] {
  const joint = new Set(
    events.flatMap((event) => (event.type === 'TaskOpened' && event.isJoint ? [event.act] : [])),
  )
  return events.flatMap((event) => {
    if (event.type !== (joint.has('act' in event ? event.act : '') ? 'TaskConfirmed' : 'TaskCompleted'))
      return []
    const { act, attempt, at, actor: by, handovers } = event
    return handovers.map((handover) => {
      if (handover.kind !== 'note') throw new Error('only notes are handed in here')
      return { act, attempt, artefact: handover.artefact, text: handover.text, at, by }
    })
  })
}
