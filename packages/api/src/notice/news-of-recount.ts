import type { RunEvent } from '@satualur/engine'
import type { News } from './news.ts'

type Recounted = Extract<RunEvent, { type: 'DueRecounted' }>

/** What people are to be told of an amended calendar, whoever has amended it. */
export const newsOfRecount = (event: Recounted, run: string, sequence: number): News[] => [
  ...ofTasks(event, run, sequence),
  ...ofDeadlines(event, run, sequence),
]

/** Whoever holds a task that is due at another time is told. */
const ofTasks = ({ at, reason, clocks }: Recounted, run: string, sequence: number): News[] =>
  clocks.flatMap(({ formerDueAt, dueAt, tasks }) =>
    formerDueAt === null || dueAt === null || formerDueAt === dueAt
      ? []
      : tasks.map((task) => ({
          ...{ kind: 'due-recounted', source: `event ${run} ${sequence} ${task.act} ${task.attempt}` },
          ...{ at, run, ...task, audience: ['performers'], actor: null, reason, formerDueAt, dueAt },
        })),
  )

/** Whoever is at work on the run or watches over it is told of a statutory deadline that runs out at another time. */
const ofDeadlines = ({ at, reason, deadlines = [] }: Recounted, run: string, sequence: number): News[] =>
  deadlines.flatMap(({ key, formerRunsOutAt, dueAt, extendedDueAt }) => {
    const runsOutAt = extendedDueAt ?? dueAt
    if (formerRunsOutAt === undefined || formerRunsOutAt === runsOutAt) return []
    const source = `event ${run} ${sequence} deadline ${key}`
    return [
      {
        ...{ kind: 'deadline-recounted', source, at, run, deadline: key, actor: null, reason },
        ...{ audience: ['run', 'supervisors'], formerDueAt: formerRunsOutAt, dueAt: runsOutAt },
      },
    ]
  })
