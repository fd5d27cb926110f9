import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Context } from '../graphql/context.ts'
import { checkFirst } from '../read-model/checked-page.ts'
import { readAll } from '../read-model/read.ts'
import type { ColleaguesArguments } from './colleagues.type.ts'
import { personShape } from './person.shape.ts'
import type { Person } from './person.type.ts'

const atMost = 50

/** Whom somebody can name who performs work: a deputy, somebody to mention. Readers name nobody and find nobody. */
export function colleagues(
  context: Context,
  info: GraphQLResolveInfo,
  { search, access, first }: ColleaguesArguments,
): Promise<Person[]> {
  checkFirst(first, atMost)
  const words = search?.trim().toLowerCase() ?? ''
  const said = (person: ReturnType<typeof sql>) =>
    sql`lower(concat_ws(E'\n', ${person}.name, ${person}.position))`
  return readAll<Person>(context, info, {
    shape: personShape,
    where: (person) => sql`${person}.regency_id = current_regency() and ${person}.is_active and ${mayName}
      and strpos(${said(person)}, ${words}::text) > 0
      and ${access ? sql`${person}.access = any(${access})` : sql`true`}`,
    // Whose name or position begins with the words is meant rather than somebody who only has them in it.
    orderBy: (person) => sql`strpos(E'\n' || ${said(person)}, E'\n' || ${words}::text) = 0,
      ${person}.name, ${person}.id limit ${first}`,
  })
}

const mayName = sql`exists (select from person viewer where viewer.regency_id = current_regency()
  and viewer.id = current_person() and viewer.access <> 'viewer')`
