import type { Standing } from '../../design/badge/standing.ts'
import type { TaskStatus } from '../../generated/graphql.ts'
import type { LiveAct } from '../../sop/sheet/sheet-version.ts'

interface ActTask {
  attempt: number
  status: TaskStatus
  standing: Standing
  act: { key: string }
}

/**
 * How each act of a run stands on its sheet, by its latest attempt: late, paused or here while it is open, done once it is
 * completed, or skipped.
 * An act whose latest attempt was withdrawn waits again, so it shows nothing.
 */
export function liveActs(tasks: readonly ActTask[]): Map<string, LiveAct> {
  const latest = new Map<string, ActTask>()
  for (const task of tasks) {
    if (task.attempt >= (latest.get(task.act.key)?.attempt ?? 0)) latest.set(task.act.key, task)
  }
  return new Map(
    [...latest].flatMap(([act, task]): [string, LiveAct][] => {
      const state = stateOf(task)
      return state ? [[act, { state, attempts: task.attempt }]] : []
    }),
  )
}

function stateOf({ status, standing }: ActTask): LiveAct['state'] | null {
  if (status === 'WITHDRAWN') return null
  if (status === 'COMPLETED') return 'done'
  if (status === 'SKIPPED') return 'skipped'
  if (standing === 'PAUSED') return 'paused'
  return standing === 'LATE' ? 'late' : 'here'
}
