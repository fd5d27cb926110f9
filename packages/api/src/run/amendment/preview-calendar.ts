import type { Instant, Run, RunEvent } from '@satualur/engine'
import { evolve } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { notAllowedToAsk } from '../../graphql/faults.ts'
import type { CalendarInForce } from '../../regency/calendar-findings.ts'
import { readCalendarInput } from '../../regency/calendar-findings.ts'
import type { CalendarInput } from '../../regency/calendar.input.ts'
import { CalendarUnsound } from '../../regency/calendar-refusal.type.ts'
import type { CalendarPreviewResult } from './calendar-preview.type.ts'
import { CalendarPreview } from './calendar-preview.type.ts'
import type { ChangedDeadline } from './deadline-changes.ts'
import { deadlineChangesOf } from './deadline-changes.ts'
import type { ChangedDue, PreviewedRun } from './due-changes.ts'
import { dueChangesOf } from './due-changes.ts'
import { soonestFirst } from './page-of-changes.ts'
import { isOpen, recountedBy } from './recounting.ts'

/** The preview with the changes that its lists are made of, soonest first. */
export type Previewed = CalendarPreview & { changes: ChangedDue[]; deadlineChanges: ChangedDeadline[] }

interface Surroundings {
  inForce: CalendarInForce
  revision: number
  runs: PreviewedRun[]
}

/** Decides the recount of every open run by a calendar that is not in force, and keeps nothing of it. */
export async function previewCalendar(
  context: Context,
  input: CalendarInput,
): Promise<typeof CalendarPreviewResult> {
  const { entry, rows } = await context.door.ask<Surroundings>(tokenOf(context), readingOpenRuns)
  if (entry.access !== 'admin') throw notAllowedToAsk()
  const { inForce, revision, runs } = rows[0]!
  const read = readCalendarInput(input, inForce)
  if ('findings' in read) return new CalendarUnsound(context.locale, read.findings)
  await context.definitions.prime(context.door, entry, [...new Set(runs.map(({ versionId }) => versionId))])
  const now = context.clock()
  const amended = {
    ...{ calendar: read.calendar, calendarRevision: revision + 1 },
    ...{ reason: 'pratinjau', by: entry.personId },
  }
  const recounted = runs.flatMap((run) => {
    const decision = recountedBy(context.definitions, run, amended, now)
    return 'events' in decision ? [{ run, events: decision.events }] : []
  })
  const changes = recounted.flatMap(({ run, events }) => dueChangesOf(run, events))
  const deadlineChanges = recounted.flatMap(({ run, events }) => deadlineChangesOf(run, events))
  const after = new Map(recounted.map(({ run, events }) => [run, events.reduce<Run>(evolve, run.run)]))
  return Object.assign(new CalendarPreview(), {
    ...countsOf(changes, now),
    runCount: recounted.filter(({ events }) => events.some(isAboutOpenWork)).length,
    certainRunCount: runs.filter((run) => isProvisional(run.run) && !isProvisional(after.get(run) ?? run.run))
      .length,
    provisionalRunCount: runs.filter((run) => isProvisional(after.get(run) ?? run.run)).length,
    deadlineCount: deadlineChanges.length,
    changes: soonestFirst(changes),
    deadlineChanges: soonestFirst(deadlineChanges),
  } satisfies Previewed)
}

const countsOf = (changes: readonly ChangedDue[], now: Instant) => ({
  taskCount: changes.length,
  laterCount: changes.filter(({ formerDueAt, dueAt }) => dueAt > formerDueAt).length,
  earlierCount: changes.filter(({ formerDueAt, dueAt }) => dueAt < formerDueAt).length,
  rescuedCount: changes.filter(({ formerDueAt, dueAt }) => formerDueAt < now && dueAt >= now).length,
  overdueCount: changes.filter(({ formerDueAt, dueAt }) => formerDueAt >= now && dueAt < now).length,
})

/** Tasks and statutory deadlines; a row that work could only come back to is recounted too, but nobody sees it meanwhile. */
const isAboutOpenWork = (event: RunEvent): boolean =>
  event.type === 'DueRecounted' &&
  (event.deadlines !== undefined || event.clocks.some(({ tasks }) => tasks.length > 0))

/** Whether work of the run is due by a time that counts through a year without a decree. */
const isProvisional = ({ tasks, clocks }: Run): boolean =>
  tasks.some(({ step }) => clocks[step]!.provisionalYears.length > 0)

const readingOpenRuns = compile(sql<Surroundings>`select k.content as "inForce", k.revision, (
    select coalesce(json_agg(json_build_object('id', r.id, 'versionId', r.version_id, 'run', r.progress, 'tasks', (
      select coalesce(json_agg(json_build_object('id', t.id, 'act', t.act_key, 'attempt', t.attempt, 'opd', t.opd_id)), '[]')
      from task t where t.regency_id = r.regency_id and t.run_id = r.id and t.status = 'open'))), '[]')
    from run r where r.regency_id = k.regency_id and ${isOpen(sql`r`)}) as runs
  from calendar k where k.regency_id = current_regency()`)
