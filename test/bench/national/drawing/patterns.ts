import type { Acting, House } from '@satualur/api'
import { openSession } from '@satualur/api'
import type { Sop, WorkingCalendar } from '@satualur/engine'
import { flowOf, workingMinutesBetween } from '@satualur/engine'
import type pg from 'pg'
import type { PlayedRun } from './played-run.ts'
import { playRun } from './played-run.ts'

/**
 * Runs that the product itself has carried out, one way or another: the year is drawn from them, so that every event and
 * every document has the shape and the size that the product gives it.
 */
const tables = `
  create schema bench;
  create table bench.pattern (n serial primary key, sop_key text not null, is_returned boolean not null, begun jsonb not null,
    progress jsonb not null, events int not null);
  -- Its completed tasks in the order of their closing; minutes as the waktu allows them, null where it gives no number.
  create table bench.step (pattern int, n int, step_key text, act_key text, role_key text, attempt int, is_joint boolean,
    is_decision boolean, opened_from text[], outcome_key text, reason text, is_sent_back boolean, minutes float8,
    primary key (pattern, n));
  -- Its events, each told with the closing that led to it; the start is 0.
  create table bench.happening (pattern int, sequence int, n int, type text, body jsonb, primary key (pattern, sequence));`

/** Each pattern by as many numbers as it has chances: a run that sends something back is one in twelve of its SOP's. */
const lots = `
  create table bench.lot as select row_number() over (order by p.n)::int as n, p.n as pattern
    from bench.pattern p, generate_series(1, case when is_returned then 1 else 11 end)`

/** Plays each SOP of a regency straight to its end, and once more with its first decision sending back where it has one. */
export async function playPatterns(
  house: House,
  owner: pg.Pool,
  regency: string,
  sops: Sop[],
): Promise<void> {
  await owner.query(tables)
  await owner.query(castEverybody, [regency])
  const { rows } = await owner.query<{ admin: string; opd: string; calendar: WorkingCalendar }>(
    `select (select id from person p where p.regency_id = $1 and access = 'admin' limit 1) as admin,
      (select id from opd o where o.regency_id = $1 order by key limit 1) as opd, content as calendar
     from calendar where regency_id = $1`,
    [regency],
  )
  const { admin, opd, calendar } = rows[0]!
  const found = await owner.query<{ id: string; key: string }>(
    'select id, key from sop where regency_id = $1',
    [regency],
  )
  const ids = new Map(found.rows.map(({ id, key }) => [key, id]))
  const now = house.settings.clock()
  const sessions = new Map<string, Acting>()
  const acting = async (person: string, at: number): Promise<Acting> => {
    const known = sessions.get(person) ?? (await sessionOf(house, regency, person))
    sessions.set(person, known)
    return { ...known, clock: () => at }
  }
  for (const sop of sops) {
    for (const isReturned of canSendBack(sop) ? [false, true] : [false]) {
      const id = ids.get(sop.key)!
      await keep(owner, regency, calendar, await playRun({ acting, admin, opd, now }, sop, id, isReturned))
    }
  }
  await owner.query(lots)
}

/** Roles that nobody plays yet are played by the people of the regency, in turn. */
const castEverybody = `
  insert into player (regency_id, sop_id, role_key, person_id)
  select v.regency_id, v.sop_id, r ->> 'key', p.people[1 + (n % cardinality(p.people))::int]
  from sop_version v, jsonb_array_elements(v.content -> 'roles') with ordinality as e(r, n),
    (select array_agg(id order by email) as people from person where regency_id = $1 and access = 'opd-user') p
  where v.regency_id = $1 and not exists (select from player o
    where o.regency_id = $1 and o.sop_id = v.sop_id and o.role_key = r ->> 'key' and o.opd_id is null)`

async function sessionOf(house: House, regency: string, person: string): Promise<Acting> {
  const { door, definitions, calendars, changes } = house
  const { token } = await openSession(door, regency, person)
  return { door, definitions, calendars, changes, token, clock: Date.now }
}

const canSendBack = (sop: Sop): boolean =>
  sop.steps.some(({ acts }) =>
    acts.some(({ key, outcomes }) => outcomes.some((outcome) => flowOf(sop).sendsBack(key, outcome))),
  )

async function keep(
  owner: pg.Pool,
  regency: string,
  calendar: WorkingCalendar,
  { id: run, sopKey, isReturned, begun }: PlayedRun,
): Promise<void> {
  const { rows } = await owner.query<{ n: number }>(
    `insert into bench.pattern (sop_key, is_returned, begun, progress, events)
     select $3, $4, $5, progress, revision from run where regency_id = $1 and id = $2 returning n`,
    [regency, run, sopKey, isReturned, JSON.stringify(begun)],
  )
  const [pattern] = rows
  await owner.query(
    `insert into bench.happening (pattern, sequence, n, type, body)
     select $3, sequence, count(*) filter (where type = 'TaskCompleted') over (order by sequence), type, body
     from run_event where regency_id = $1 and run_id = $2`,
    [regency, run, pattern!.n],
  )
  const tasks = await owner.query<{ id: string; openedAt: Date; dueAt: Date | null }>(
    `select id, opened_at as "openedAt", due_at as "dueAt" from task
     where regency_id = $1 and run_id = $2 and status = 'completed'`,
    [regency, run],
  )
  const minutes = tasks.rows.map(({ openedAt, dueAt }) =>
    dueAt === null ? null : Math.max(1, workingMinutesBetween(calendar, openedAt.getTime(), dueAt.getTime())),
  )
  await owner.query(
    `insert into bench.step
     select $3, h.n, t.step_key, t.act_key, t.role_key, t.attempt, t.is_joint, exists (select from assignment a
       where a.regency_id = t.regency_id and a.task_id = t.id and a.is_decision), t.opened_from, t.outcome_key, t.reason,
       t.is_sent_back, allowed.minutes
     from unnest($4::uuid[], $5::float8[]) as allowed(id, minutes) join task t on t.regency_id = $1 and t.id = allowed.id
     join bench.happening h on h.pattern = $3 and h.type = 'TaskCompleted' and h.body ->> 'act' = t.act_key
       and (h.body ->> 'attempt')::int = t.attempt
     where t.run_id = $2`,
    [regency, run, pattern!.n, tasks.rows.map(({ id }) => id), minutes],
  )
}
