import type { Instant, RunEvent } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Inside, Statement } from '../../database/door.ts'
import { ChangedMeanwhileFault } from '../../database/door.ts'
import { inEveryRegency } from '../../jobs/in-every-regency.ts'
import type { Regarding, Task, Timer, Working } from '../../jobs/work.ts'
import { instantOf } from '../../read-model/shape.ts'
import { enqueuedRecount, recountJob } from '../../regency/amending-calendar.ts'
import type { ReadRun } from '../rows/append.ts'
import { appendingOrNone } from '../rows/append.ts'
import type { Amended, OpenRun } from './recounting.ts'
import { recountedBy } from './recounting.ts'

/** As many as are recounted before others get their turn. */
const runsAtOnce = 50

/** A run that has not been recounted yet, as it was read, with the amendment that it is recounted by. */
interface ListedRun extends ReadRun, OpenRun, Omit<Amended, 'calendar'> {
  run: ReadRun['run']
  isOver: boolean
}

/**
 * Recounts the listed runs of a regency by its calendar, a piece at a time. Each run is appended to and struck off the list
 * in one transaction, so that however often this is broken off or done twice, each is recounted once.
 */
export const recounting: Task = {
  kind: 'task',
  ...recountJob,
  title: { id: 'menghitung ulang tenggat menurut kalender', en: 'counting due times anew by the calendar' },
  work: recountPiece,
}

/** Goes on where a process has died amid a piece, and its job with it. */
export const goingOnRecounting: Timer = {
  kind: 'timer',
  name: 'regency.recount-left',
  cron: '*/5 * * * *',
  ring: inEveryRegency((regency, working) => recountPiece({ regency }, working)),
}

async function recountPiece({ regency }: Regarding, working: Working): Promise<void> {
  const { door, clock, changes } = working
  const listed = await door.askAs<ListedRun>('app.regency', regency, readingListed)
  const [first] = listed
  if (!first) return
  const calendar = await working.calendars.at(
    door,
    { regencyId: regency, personId: first.by },
    regency,
    first.calendarRevision,
  )
  const unchanged: string[] = []
  let recounted = 0
  for (const one of listed) {
    const inside = { regencyId: regency, personId: one.by }
    const events = one.isOver ? [] : await eventsOf(working, inside, one, { ...one, calendar })
    if (events.length === 0) unchanged.push(one.id)
    else if (await append(working, inside, one, events, calendar)) recounted++
  }
  const { calendarRevision } = first
  const strike = striking(unchanged, calendarRevision, clock())
  await door.askAs('app.regency', regency, strike, goingOn(clock()))
  if (recounted > 0) changes.publish(regency)
}

async function eventsOf(
  { door, definitions, clock }: Working,
  inside: Inside,
  run: ListedRun,
  amended: Amended,
): Promise<RunEvent[]> {
  await definitions.prime(door, inside, [run.versionId])
  const decision = recountedBy(definitions, run, amended, clock())
  return 'events' in decision ? decision.events : []
}

/** False where somebody was faster: the run stays listed, and is read again with the next piece. */
async function append(
  { door, definitions, clock }: Working,
  inside: Inside,
  run: ListedRun,
  events: readonly RunEvent[],
  calendar: Amended['calendar'],
): Promise<boolean> {
  const { versionId, calendarRevision } = run
  const context = { sop: definitions.of(versionId), versionId, calendar, cast: () => [] }
  const statements = [
    appendingOrNone(context, run, events, null),
    striking([run.id], calendarRevision, clock()),
  ]
  try {
    await door.withinTogether(inside, statements)
    return true
  } catch (fault) {
    if (fault instanceof ChangedMeanwhileFault) return false
    throw fault
  }
}

/** Whoever amended answers for it; where that was the house itself, an admin. */
const readingListed = compile(sql<ListedRun>`select r.id, r.sop_id as "sopId", r.version_id as "versionId",
    r.opd_id as "opdId", r.revision, encode(r.head_hash, 'hex') as "headHash", r.progress as run,
    r.closed_at is not null as "isOver", k.revision as "calendarRevision", coalesce(k.reason, '-') as reason,
    coalesce(k.amended_by, (select p.id from person p where p.regency_id = k.regency_id and p.access = 'admin'
      order by p.is_active desc, p.email limit 1)) as by
  from calendar_recount c join run r on r.regency_id = c.regency_id and r.id = c.run_id
    join calendar k on k.regency_id = c.regency_id
  where c.regency_id = current_regency() and c.done_at is null order by c.run_id limit ${runsAtOnce}`)

/** A later amendment has listed the run anew: then it stays listed. */
const striking = (runs: readonly string[], revision: number, now: Instant): Statement =>
  compile(sql`update calendar_recount set done_at = ${instantOf(now)} where regency_id = current_regency()
    and run_id = any(${`{${runs.join()}}`}::uuid[]) and revision <= ${revision}`)

const goingOn = (now: Instant): Statement =>
  compile(sql`select ${enqueuedRecount(now)} where exists (
    select from calendar_recount where regency_id = current_regency() and done_at is null)`)
