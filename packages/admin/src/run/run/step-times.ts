import type { Standing } from '../../design/badge/standing.ts'
import type { TaskStatus, Verdict } from '../../generated/graphql.ts'

/** What the table of times needs to know of a task. */
export interface TimedTask {
  id: string
  attempt: number
  status: TaskStatus
  standing: Standing
  verdict?: Verdict | null
  usedMinutes: number
  cumulativeMinutes: number
  latenessMinutes?: number | null
  step: { key: string }
}

export interface StepTime<Task extends TimedTask> {
  /** Every attempt of every act of the step, in the order they opened. */
  tasks: Task[]
  step: Task['step']
  /** Working minutes over all attempts. */
  totalMinutes: number
  /** The worst of what its tasks have come to. */
  standing: Standing
}

const worstFirst: Standing[] = ['LATE', 'AT_RISK', 'PAUSED', 'ON_TIME', 'UNTIMED']

/** The attempts of a run gathered by step, in the order in which the steps were first entered. */
export function stepTimesOf<Task extends TimedTask>(tasks: readonly Task[]): StepTime<Task>[] {
  const byStep = new Map<string, Task[]>()
  for (const task of tasks) byStep.set(task.step.key, [...(byStep.get(task.step.key) ?? []), task])
  return [...byStep.values()].map((ofStep) => ({
    tasks: ofStep,
    step: ofStep[0]!.step,
    totalMinutes: Math.max(...ofStep.map(({ cumulativeMinutes }) => cumulativeMinutes)),
    standing: worstFirst.find((standing) => ofStep.some((task) => task.standing === standing))!,
  }))
}

/** How long an attempt's bar is, and how much of it lies past the due time; shares of the longest step from 0 to 1. */
export function barOf({ usedMinutes, latenessMinutes }: TimedTask, longestMinutes: number) {
  const late = Math.min(latenessMinutes ?? 0, usedMinutes)
  const share = (minutes: number) => (longestMinutes > 0 ? minutes / longestMinutes : 0)
  return { inTime: share(usedMinutes - late), late: share(late) }
}
