import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { idOf } from '../../read-model/id.ts'
import { instantOf } from '../../read-model/shape.ts'
import { dayAt } from '../../regency/today.ts'
import type { DelegateInput } from './delegate.type.ts'
import { enqueuedTelling } from './telling-delegation.ts'

/** Somebody as a delegation is decided by them. */
export interface Somebody {
  id: string
  name: string
  access: 'admin' | 'opd-user' | 'viewer'
  isActive: boolean
}

/** What a delegation is decided by. */
export interface Found {
  today: string
  person: Somebody | null
  deputy: Somebody | null
  /** The first that holds on one of the days. */
  overlap: { id: string; person: string; deputy: string; startsOn: string; endsOn: string } | null
  /** From the person over the deputy and theirs back to the person. */
  circle: { id: string; name: string }[] | null
}

const personOf = ({ person }: DelegateInput) =>
  person == null ? sql`current_person()` : sql`${idOf(person)}::uuid`

export function readingForDelegation(input: DelegateInput, now: number) {
  const { startsOn, endsOn } = input
  return compile(sql<Found>`
    with given as (select ${personOf(input)} as person, ${idOf(input.deputy)}::uuid as deputy,
      daterange(${startsOn}::date, greatest(${startsOn}::date, ${endsOn}::date), '[]') as days)
    select ${dayAt(instantOf(now))}::text as today, ${somebody(sql`given.person`)} as person,
      ${somebody(sql`given.deputy`)} as deputy,
      (select json_build_object('id', d.id, 'person', p.name, 'deputy', o.name, 'startsOn', d.starts_on, 'endsOn', upper(d.days) - 1)
        from delegation d
        join person p on p.regency_id = d.regency_id and p.id = d.person_id
        join person o on o.regency_id = d.regency_id and o.id = d.deputy_id
        where d.regency_id = current_regency() and d.person_id = given.person and d.days && given.days
        order by d.starts_on limit 1) as overlap,
      (select json_agg(json_build_object('id', p.id, 'name', p.name) order by place)
        from unnest(delegation_circle(current_regency(), given.person, given.deputy, given.days))
          with ordinality as way(person, place)
        join person p on p.regency_id = current_regency() and p.id = way.person) as circle
    from given`)
}

const somebody = (id: ReturnType<typeof sql>) => sql`(
  select json_build_object('id', p.id, 'name', p.name, 'access', p.access, 'isActive', p.is_active)
  from person p where p.regency_id = current_regency() and p.id = ${id})`

/** The delegation, and the job that tells of it. */
export const delegating = (input: DelegateInput, now: number) =>
  compile(sql<{ id: string }>`with made as (
      insert into delegation (regency_id, person_id, deputy_id, kind, decree, starts_on, ends_on, made_at, made_by)
      values (current_regency(), ${personOf(input)}, ${idOf(input.deputy)}, ${input.kind}, ${input.decree}, ${input.startsOn},
        ${input.endsOn}, ${instantOf(now)}, current_person())
      returning id)
    select id, ${enqueuedTelling('deputy-named', sql`id`, now)} from made`)
