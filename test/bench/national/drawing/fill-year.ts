import type pg from 'pg'

export interface Span {
  from: Date
  until: Date
}

/** One piece of the year is one transaction, in which all regencies have their runs. */
const runsPerPiece = 30_000

/**
 * Closed runs, drawn from the patterns and written set-wise, in the order in which they happened: on the disk neighbouring
 * rows belong to different regencies, as they would after a year. Answers how many tasks were written.
 */
export async function fillYear(
  owner: pg.Pool,
  tasks: number,
  { from, until }: Span,
  say: (line: string) => void,
): Promise<number> {
  const stepsPerRun = await owner.query<{ steps: number }>(
    'select avg((select count(*) from bench.step s where s.pattern = l.pattern))::float8 as steps from bench.lot l',
  )
  const runs = Math.ceil(tasks / stepsPerRun.rows[0]!.steps)
  const pieces = Math.max(12, Math.ceil(runs / runsPerPiece))
  const at = (share: number) => new Date(from.getTime() + share * (until.getTime() - from.getTime()))
  const begunAt = performance.now()
  let written = 0
  for (let piece = 0; piece < pieces; piece++) {
    const [begins, ends] = [piece / pieces, (piece + 1) / pieces]
    const count = Math.round(runs * begunBy(ends)) - Math.round(runs * begunBy(begins))
    written += await writePiece(owner, [count, at(begins), at(ends), until], begins)
    const perSecond = Math.round((written / (performance.now() - begunAt)) * 1000)
    if ((piece + 1) % Math.ceil(pieces / 6) === 0)
      say(`  ${written.toLocaleString('en')} tasks, ${perSecond.toLocaleString('en')}/s`)
  }
  return written
}

/** How much of a year's work has begun by a share of it: most before the ends of the quarters. */
const begunBy = (share: number): number => share - (0.3 * Math.sin(8 * Math.PI * share)) / (8 * Math.PI)

async function writePiece(owner: pg.Pool, values: unknown[], seed: number): Promise<number> {
  const client = await owner.connect()
  try {
    // Without triggers and references: what they would fill or refuse is right by construction.
    await client.query(
      `begin; set local session_replication_role = replica; set local work_mem = '256MB'; set local synchronous_commit = off`,
    )
    await client.query('select setseed($1)', [seed])
    const { rows } = await client.query<{ tasks: string }>(piece, values)
    await client.query('commit')
    return Number(rows[0]!.tasks)
  } finally {
    client.release()
  }
}

const workingMinutesOfDay = 450
/** Work of more than a day also takes nights and weekends: a week has 168 hours, of which 37.5 are worked. */
const wall = (minutes: string) =>
  `${minutes} * case when ${minutes} >= ${workingMinutesOfDay} then 168 / 37.5 else 1 end * interval '1 minute'`
const milliseconds = (at: string) => `(extract(epoch from ${at}) * 1000)::bigint`

/**
 * Who, where and when is drawn evenly, on working days in office hours; each OPD has its own pace, and what a task takes of
 * the time that it is allowed is log-normal around it. About a fifth comes late. Nothing ends in the future.
 */
const piece = `
  with drawn as materialized (
    select 1 + floor(random() * (select count(*) from bench.place))::int as place, random() as opd,
      1 + floor(random() * (select count(*) from bench.lot))::int as lot, $2::timestamptz + random() * ($3::timestamptz - $2) as at,
      random() * interval '8 hours' as after
    from generate_series(1, $1)),
  chosen as materialized (
    select new_id() as id, p.regency_id, o.place as opd, p.opds[o.place] as opd_id, p.people, e.sop_id, e.version_id, l.pattern,
      -0.95 + (hashint4(p.n * 1000 + o.place) & 1023) / 1400.0 as pace,
      (day + case extract(isodow from day) when 6 then 2 when 7 then 1 else 0 end * interval '1 day' + interval '7.5 hours' + d.after)
        at time zone p.zone as at
    from drawn d join bench.place p on p.n = d.place join bench.lot l on l.n = d.lot
    join bench.pattern t on t.n = l.pattern join bench.edition e on e.place = p.n and e.sop_key = t.sop_key,
    lateral (select 1 + floor(d.opd * cardinality(p.opds))::int as place) o, date_trunc('day', d.at at time zone p.zone) as day),
  taken as materialized (
    select c.id as run_id, s.n, coalesce(s.minutes, 600) as allowed, least(8, exp(random_normal(c.pace, 0.7))) as part
    from chosen c join bench.step s on s.pattern = c.pattern),
  timed as materialized (
    select t.*, sum(${wall('allowed')} * part) over (partition by run_id order by n) as after,
      sum(${wall('allowed')} * part) over (partition by run_id) as whole
    from taken t),
  run_at as materialized (
    select c.*, least(c.at, $4::timestamptz - t.whole) as began, t.whole from chosen c join timed t on t.run_id = c.id and t.n = 1),
  task_at as materialized (
    select new_id() as id, r.id as run_id, r.regency_id, r.sop_id, r.version_id, r.opd_id, t.n, t.allowed, t.part,
      r.people[1 + (2 * r.opd + t.n) % cardinality(r.people)] as person, s.step_key, s.act_key, s.role_key, s.attempt, s.is_joint,
      s.is_decision, s.opened_from, s.outcome_key, s.reason, s.is_sent_back, s.minutes,
      r.began + t.after as closed_at, r.began + t.after - ${wall('t.allowed')} * t.part as opened_at
    from run_at r join timed t on t.run_id = r.id join bench.step s on s.pattern = r.pattern and s.n = t.n),
  runs as (
    insert into run (regency_id, id, sop_id, version_id, opd_id, title, status, revision, progress, head_hash, started_at,
      started_by, closed_at)
    select r.regency_id, r.id, r.sop_id, r.version_id, r.opd_id, 'Penyediaan data ' || to_char(r.began, 'YYYY-MM'), 'completed',
      p.events, p.progress, sha256(uuid_send(r.id)), r.began, r.people[1 + 2 * r.opd % cardinality(r.people)], r.began + r.whole
    from run_at r join bench.pattern p on p.n = r.pattern order by r.began),
  tasks as (
    insert into task (regency_id, id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
      opened_from, is_provisional, opened_at, original_due_at, due_at, warn_at, closed_at, closed_by, outcome_key, reason,
      is_sent_back, used_minutes, late_minutes, counts_from)
    select regency_id, id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, 'completed', is_joint,
      opened_from, false, opened_at, due_at, due_at, warn_at, closed_at, person, outcome_key, reason, is_sent_back,
      part * allowed, case when part > 1 and due_at is not null then (part - 1) * allowed end,
      pg_current_xact_id()
    from task_at, lateral (select opened_at + ${wall('minutes')} as due_at, opened_at + ${wall('minutes')} * 0.8 as warn_at) due
    order by closed_at),
  assigned as (
    insert into assignment (regency_id, task_id, person_id, vote, is_open, is_decision, due_at)
    select regency_id, id, person, case when is_joint then outcome_key end, false, is_decision,
      coalesce(opened_at + ${wall('minutes')}, 'infinity')
    from task_at order by closed_at),
  happened as (
    insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash)
    select r.regency_id, r.id, h.sequence, moment, coalesce(t.person, r.people[1]), h.type,
      case when h.type = 'TaskOpened' then h.body || jsonb_build_object('performers', jsonb_build_array(coalesce(t.person, r.people[1])),
        'openedAt', ${milliseconds('moment')}, 'dueAt', ${milliseconds('moment')} + (h.body ->> 'dueAt')::bigint - (h.body ->> 'openedAt')::bigint,
        'warnAt', ${milliseconds('moment')} + (h.body ->> 'warnAt')::bigint - (h.body ->> 'openedAt')::bigint)
      else h.body end, sha256(uuid_send(r.id) || int4send(h.sequence))
    from run_at r join bench.happening h on h.pattern = r.pattern left join task_at t on t.run_id = r.id and t.n = h.n,
      lateral (select coalesce(t.closed_at, r.began) as moment) m
    order by moment, h.sequence)
  select count(*) as tasks from task_at`
