import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Order } from '../read-model/compose.ts'
import { idOf } from '../read-model/id.ts'
import type { PageQuestion } from '../read-model/read-page.ts'
import type { Row } from '../read-model/shape.ts'
import { isAdmin } from './is-admin.ts'
import type { PeopleArguments } from './people-list.type.ts'
import { personShape } from './person.shape.ts'

/** Those who have access, by name; who asks without being an admin finds nobody. */
export const peopleAsked = ({
  search,
  opd,
  canSignIn,
}: Omit<PeopleArguments, 'first' | 'after'>): PageQuestion => ({
  shape: personShape,
  where: (person) => sql`${person}.regency_id = current_regency() and ${person}.is_active and ${isAdmin}
    and ${spokenOf(person, search)} and ${opd ? sql`${person}.opd_id = ${idOf(opd)}` : sql`true`}
    and ${canSignIn == null ? sql`true` : sql`(${person}.password_hash is not null) = ${canSignIn}`}`,
  order: byName,
})

const byName: Order = {
  by: (row) => [sql`${row}.name`, sql`${row}.id`],
  cursor: (row) => [sql`${row}.name`, sql`${row}.id`],
  after: ([name, id]) => [sql`${String(name)}::text`, sql`${idOf(String(id))}::uuid`],
  direction: 'asc',
}

/** Each line by itself, so that no words are found across two of them. */
const spokenOf = (person: Row, search: string | null | undefined): RawBuilder<unknown> => {
  const words = search?.trim()
  const said = sql`concat_ws(E'\n', ${person}.name, ${person}.position, ${person}.email)`
  return words ? sql`strpos(lower(${said}), lower(${words}::text)) > 0` : sql`true`
}
