import type { Instant } from '@satualur/engine'
import { latenessMinutes } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { badInput } from '../../graphql/faults.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { personShape } from '../../people/person.shape.ts'
import type { Person } from '../../people/person.type.ts'
import type { Selected } from '../../read-model/selection.ts'
import { milliseconds } from '../../read-model/shape.ts'
import { opdShape } from '../../regency/regency.shape.ts'
import type { Opd } from '../../regency/regency.type.ts'
import { calendarRevision } from '../../run/command/acting.ts'
import { openTaskShape } from '../../run/run.shape.ts'
import type { Task } from '../../run/task.type.ts'
import { LateNow } from './late-now.type.ts'
import { nodesOf } from './nodes-of.ts'
import type { OpenWorkFilter } from './open-work.input.ts'
import { isHeld, isPastDue, runningTasks } from './open-work.ts'
import { needsSop, sopNeeded } from '../answer/read-compliance.ts'

const peopleAtMost = 200

interface Late {
  id: string
  tasks: number
  oldestAt: Instant
  /** The task that is late for longest. */
  worst: string
}

interface LateRow {
  calendarRevision: number
  taskCount: number
  runCount: number
  byOpd: Late[]
  byPerson: Late[]
}

const counted = sql`count(*)::int as tasks, ${milliseconds(sql`min(t.due_at)`)} as "oldestAt",
  (array_agg(t.id order by t.due_at, t.id))[1] as worst`

const lateStatement = (filter: OpenWorkFilter, now: Instant): Statement =>
  compile(sql<LateRow>`with t as materialized (select t.* ${runningTasks(filter, isPastDue(now))}),
    opds as (select t.opd_id as id, ${counted} from t group by 1),
    people as (select a.person_id as id, ${counted} from t join assignment a on ${isHeld}
      group by 1 order by tasks desc, "oldestAt", id limit ${peopleAtMost})
    select ${calendarRevision} as "calendarRevision", (select count(*)::int from t) as "taskCount",
      (select count(distinct run_id)::int from t) as "runCount",
      (select coalesce(json_agg(o order by o.tasks desc, o."oldestAt", o.id), '[]') from opds o) as "byOpd",
      (select coalesce(json_agg(p order by p.tasks desc, p."oldestAt", p.id), '[]') from people p) as "byPerson"`)

interface Asked {
  filter: OpenWorkFilter
  opd: Selected[]
  person: Selected[]
  task: Selected[]
}

/** One statement for what is late and with whom, and one each for what is shown of agencies, people and tasks. */
export async function readLateNow(context: Context, { filter, ...asked }: Asked): Promise<LateNow> {
  const { door, clock } = context
  if (needsSop(filter)) throw badInput(sopNeeded)
  const now = clock()
  const { entry, rows } = await door.ask<LateRow>(tokenOf(context), lateStatement(filter, now))
  const { byOpd, byPerson, calendarRevision: revision, taskCount, runCount } = rows[0]!
  const calendar = await context.calendars.at(door, tokenOf(context), entry.regencyId, revision)
  const ids = (all: readonly Late[]) => all.map(({ id }) => id)
  const opds = await nodesOf<Opd>(context, opdShape, ids(byOpd), asked.opd)
  const people = await nodesOf<Person>(context, personShape, ids(byPerson), asked.person)
  const worst = byPerson.map(({ worst }) => worst)
  const tasks = await nodesOf<Task>(context, openTaskShape, worst, asked.task)
  const figures = ({ tasks, oldestAt }: Late) => ({
    taskCount: tasks,
    longestLateMinutes: latenessMinutes(calendar, oldestAt, now),
  })
  return Object.assign(new LateNow(), {
    ...{ asOf: now, taskCount, runCount },
    byOpd: byOpd.map((late) => ({ opd: opds.get(late.id)!, ...figures(late) })),
    byPerson: byPerson.map((late) => ({
      ...{ person: people.get(late.id)!, longestLate: tasks.get(late.worst)! },
      ...figures(late),
    })),
  })
}
