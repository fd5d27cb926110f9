import type { RunEvent, Sop, TaskName } from '@satualur/engine'
import { flowOf, workingMinutesBetween } from '@satualur/engine'
import { tasksTold } from '../../run/retold.ts'
import type { Recorded } from '../recount.ts'
import type { PlayedRun, TallyPlace } from './tally-place.ts'

/** What counts of the runs of a place, read from nothing but their events. */
export const toldTasks = (place: TallyPlace): Recorded[] =>
  place.runs.flatMap((run) => tasksOfRun(place, run))

function tasksOfRun(
  { calendar, versions }: TallyPlace,
  { sop, opd, firstVersion, events }: PlayedRun,
): Recorded[] {
  const excused = excusedIn(events)
  return tasksTold(events, { calendar, firstVersion }).map((task) => {
    const {
      act,
      attempt,
      step,
      versionId,
      status,
      closedAt,
      dueAt,
      warnAt,
      pausedAt,
      usedMinutes,
      waitedMinutes,
    } = task
    const isLate = status === 'completed' && dueAt !== null && closedAt! > dueAt
    const parts = partsOf(versions.get(versionId)!, act)
    return {
      ...{ opd, sop, version: versionId, step, ...parts, status, closedAt, dueAt, warnAt, pausedAt },
      isSentBack: task.isSentBack,
      isExcused: excused.has(`${act} ${attempt}`),
      isReworked: attempt > 1,
      usedMinutes,
      waitedMinutes,
      lateMinutes: isLate ? workingMinutesBetween(calendar, dueAt, closedAt!) : null,
    }
  })
}

function partsOf(sop: Sop, act: string) {
  const placed = flowOf(sop).acts.get(act)
  const role = placed?.act.performers[0] ?? ''
  const stage = placed?.step.stage ?? null
  return {
    role,
    stage,
    phase: sop.stages.find(({ key }) => key === stage)?.phase ?? null,
    nationalRole: sop.roles.find(({ key }) => key === role)?.national ?? null,
  }
}

/** Whoever takes a completion back takes its excuse with it. */
function excusedIn(events: readonly RunEvent[]): Set<string> {
  const excused = new Set<string>()
  const nameOf = ({ act, attempt }: TaskName) => `${act} ${attempt}`
  for (const event of events) {
    if (event.type === 'LatenessExcused') excused.add(nameOf(event))
    if (event.type === 'ExcuseWithdrawn' || event.type === 'TaskRecalled') excused.delete(nameOf(event))
  }
  return excused
}
