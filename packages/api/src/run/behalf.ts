import type { IsoDate } from '@satualur/engine'
import { sql } from 'kysely'
import type { Context } from '../graphql/context.ts'
import { represented } from '../people/delegation/acts-for.ts'
import { todayOf } from '../people/delegation/delegation-state.ts'
import { personShape } from '../people/person.shape.ts'
import type { Row, Shape } from '../read-model/shape.ts'
import { column, computed, value } from '../read-model/shape.ts'

/** What of a task tells on whose behalf the viewer may act in it. */
export interface OthersTask {
  status: string
  isMine: boolean
  /** Performers for whom the viewer acts on some days: from the first to before the other. */
  behalves: { person: string; from: IsoDate; until: IsoDate }[]
  claimedById: string | null
  isClaimedByOther: boolean
  regencyId: string
  calendarRevision: number
}

const isPerformer = (person: Row, task: Row) => sql`${person} in (select a.person_id from assignment a
  where a.regency_id = ${task}.regency_id and a.task_id = ${task}.id and a.person_id <> current_person())`

const told = ['status', 'behalves', 'regencyId', 'calendarRevision']

/** The rows know on which days somebody acts for whom; which of these is today, the server's clock tells. */
export const behalfReads: Shape['reads'] = {
  mayComplete: computed('isMine', 'claimedById', 'isClaimedByOther', ...told),
  onBehalfOf: {
    from: 'many',
    shape: () => personShape,
    where: (task, person) => sql`${person}.regency_id = ${task}.regency_id
      and ${isPerformer(sql`${person}.id`, task)} and ${person}.id in (select one.person from ${represented})`,
    orderBy: (person) => sql`${person}.name, ${person}.id`,
    needs: told,
    childNeeds: ['id'],
  },
  behalves: value(
    (task) =>
      sql`(select coalesce(json_agg(one), '[]') from ${represented} where ${isPerformer(sql`one.person`, task)})`,
  ),
  claimedById: column('claimed_by'),
  isClaimedByOther: value((task) => sql`(${task}.claimed_by <> current_person()) is true`),
}

/** The performers on whose behalf the viewer may act in the task today, by id; nobody once it is closed. */
export async function behalvesToday(task: OthersTask, context: Context): Promise<Set<string>> {
  if (task.status !== 'open' || task.behalves.length === 0) return new Set()
  const today = await todayOf(task, context)
  const held = task.behalves.filter(({ from, until }) => from <= today && today < until)
  return new Set(held.map(({ person }) => person))
}
