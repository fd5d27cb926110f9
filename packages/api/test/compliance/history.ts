import fc from 'fast-check'
import type pg from 'pg'
import type { WrittenRegency } from '../written-regency.ts'
import type { Asked, Recorded } from './recount.ts'

const hour = 3_600_000

/** Local midnights around which a day, a week, a month, a quarter or a year begins, and one within a month. */
const midnights = [
  '2025-11-03',
  '2025-12-01',
  '2026-01-01',
  '2026-01-05',
  '2026-01-17',
  '2026-02-01',
  '2026-02-09',
]

/** An instant within 30 hours of a midnight, often the midnight itself or the millisecond before it. */
const instantNear = (hoursAheadOfUtc: number) =>
  fc
    .tuple(
      fc.constantFrom(...midnights),
      fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -30 * hour, max: 30 * hour })),
    )
    .map(([date, offset]) => Date.parse(date) - hoursAheadOfUtc * hour + offset)

/** A task of any status; closing at the very due time and one millisecond after it are as likely as anything else. */
export function recordedTask(regency: WrittenRegency, hoursAheadOfUtc: number): fc.Arbitrary<Recorded> {
  return fc
    .record({
      place: fc.record({ opd: fc.constantFrom(...regency.opds), sop: fc.constantFrom(...regency.sops) }),
      part: fc.constantFrom({ role: 'petugas', step: 'susun' }, { role: 'kepala', step: 'setujui' }),
      status: fc.constantFrom('completed', 'completed', 'completed', 'open', 'open', 'withdrawn', 'skipped'),
      at: instantNear(hoursAheadOfUtc),
      due: fc.oneof(
        fc.constant(null),
        fc.constantFrom(0, -1, 1),
        fc.integer({ min: -9 * hour, max: 9 * hour }),
      ),
      isSentBack: fc.boolean(),
      isPaused: fc.boolean(),
      quarterMinutes: fc.nat(5_000),
    })
    .map(({ place, part, status, at, due, isSentBack, isPaused, quarterMinutes }) => ({
      ...place,
      ...part,
      status: status as Recorded['status'],
      closedAt: status === 'open' ? null : at,
      dueAt: due === null ? null : at + due,
      pausedAt: status === 'open' && isPaused ? at : null,
      isSentBack: status === 'completed' && isSentBack,
      usedMinutes: status === 'open' ? null : quarterMinutes / 4,
    }))
}

const date = fc
  .integer({ min: 0, max: 130 })
  .map((days) => new Date(Date.parse('2025-10-25') + days * 24 * hour))
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 2 })

/** Any question that makes sense: dates in order, a role or step only within an SOP. */
export const anyQuestion = (regency: WrittenRegency): fc.Arbitrary<Asked> =>
  fc
    .record({
      ends: fc.tuple(date, date).map((ends) => ends.map((end) => end.toISOString().slice(0, 10)).sort()),
      hasEnds: fc.tuple(fc.boolean(), fc.boolean()),
      opd: orNull(fc.constantFrom(...regency.opds)),
      sop: orNull(fc.constantFrom(...regency.sops)),
      role: orNull(fc.constantFrom('petugas', 'kepala', 'tak-ada')),
      step: orNull(fc.constantFrom('susun', 'setujui')),
      by: fc.constantFrom('OPD', 'SOP', 'ROLE', 'STEP'),
      every: fc.constantFrom('WEEK', 'MONTH', 'QUARTER', 'YEAR'),
    })
    .map(({ ends, hasEnds, opd, sop, role, step, by, every }) => ({
      filter: {
        ...{ from: hasEnds[0] ? ends[0]! : null, to: hasEnds[1] ? ends[1]! : null, opd, sop },
        ...{ role: sop && role, step: sop && step },
      },
      by: by as Asked['by'],
      every: every as Asked['every'],
    }))

/** Puts made-up tasks in the place of a regency's own. */
export async function writeTasks(owner: pg.Pool, regency: WrittenRegency, tasks: Recorded[]): Promise<void> {
  const rows = tasks.map((task, index) => ({
    ...task,
    version: regency.versions[regency.sops.indexOf(task.sop)],
    attempt: index + 1,
  }))
  await owner.query('delete from task where regency_id = $1', [regency.id])
  await owner.query(
    `insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
      is_provisional, opened_from, opened_at, due_at, closed_at, paused_at, is_sent_back, used_minutes)
    select $1, $2, sop, version, opd, step, step, role, attempt, status, false, false, '{}', '2025-10-01Z',
      to_timestamp("dueAt" / 1000), to_timestamp("closedAt" / 1000), to_timestamp("pausedAt" / 1000), "isSentBack", "usedMinutes"
    from jsonb_to_recordset($3) as t(sop uuid, version uuid, opd uuid, step text, role text, attempt int, status text,
      "dueAt" float8, "closedAt" float8, "pausedAt" float8, "isSentBack" boolean, "usedMinutes" real)`,
    [regency.id, regency.run, JSON.stringify(rows)],
  )
}
