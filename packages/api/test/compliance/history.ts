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

/** Where the rows and roles of the regencies' SOPs belong beyond them. */
const parts = [
  { role: 'petugas', step: 'susun', stage: 'siap', phase: 'pengumpulan', nationalRole: 'produsen-data' },
  { role: 'kepala', step: 'setujui', stage: null, phase: null, nationalRole: null },
]

/** A task of any status; closing at the very due time and one millisecond after it are as likely as anything else. */
export function recordedTask(regency: WrittenRegency, hoursAheadOfUtc: number): fc.Arbitrary<Recorded> {
  return fc
    .record({
      opd: fc.constantFrom(...regency.opds),
      sop: fc.nat(1),
      part: fc.constantFrom(...parts),
      status: fc.constantFrom('completed', 'completed', 'completed', 'open', 'open', 'withdrawn', 'skipped'),
      at: instantNear(hoursAheadOfUtc),
      due: fc.oneof(
        fc.constant(null),
        fc.constantFrom(0, -1, 1),
        fc.integer({ min: -9 * hour, max: 9 * hour }),
      ),
      isWarned: fc.boolean(),
      isSentBack: fc.boolean(),
      isExcused: fc.boolean(),
      isReworked: fc.boolean(),
      isPaused: fc.boolean(),
      quarterMinutes: fc.nat(5_000),
    })
    .map(({ opd, sop, part, status, at, due, quarterMinutes, ...is }) => {
      const isCompleted = status === 'completed'
      const isLate = isCompleted && due !== null && due < 0
      return {
        ...{ opd, sop: regency.sops[sop]!, version: regency.versions[sop]!, ...part },
        status: status as Recorded['status'],
        closedAt: status === 'open' ? null : at,
        dueAt: due === null ? null : at + due,
        warnAt: due === null || !is.isWarned ? null : at + due - 30 * hour,
        pausedAt: status === 'open' && is.isPaused ? at : null,
        isSentBack: isCompleted && is.isSentBack,
        isExcused: isLate && is.isExcused,
        isReworked: is.isReworked,
        usedMinutes: status === 'open' ? null : quarterMinutes / 4,
        // Of some it was never written down.
        waitedMinutes: status === 'open' || quarterMinutes % 3 === 0 ? null : (quarterMinutes % 1_700) / 4,
        lateMinutes: isLate ? (quarterMinutes % 600) / 4 : null,
      }
    })
}

/** A day, or the first or the last of a month. */
const date = fc.oneof(
  fc.integer({ min: 0, max: 130 }).map((days) => new Date(Date.parse('2025-10-25') + days * 24 * hour)),
  fc.integer({ min: 0, max: 4 }).map((months) => new Date(Date.UTC(2025, 10 + months, 1))),
  fc.integer({ min: 0, max: 4 }).map((months) => new Date(Date.UTC(2025, 11 + months, 0))),
)
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 2 })

const rarely = <T>(some: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 5 }, { arbitrary: some, weight: 1 })
const dimensions = [
  ...([
    'OPD',
    'SOP',
    'VERSION',
    'STAGE',
    'ROLE',
    'STEP',
    'NATIONAL_PHASE',
    'NATIONAL_ROLE',
    'REGENCY',
  ] as const),
]

/** Any question that makes sense: dates in order, often whole months; a stage, role or step only within an SOP. */
export const anyQuestion = (regency: WrittenRegency): fc.Arbitrary<Asked> =>
  fc
    .record({
      ends: fc.tuple(date, date).map((ends) => ends.map((end) => end.toISOString().slice(0, 10)).sort()),
      hasEnds: fc.tuple(fc.boolean(), fc.boolean()),
      opd: orNull(fc.constantFrom(...regency.opds)),
      sop: orNull(fc.constantFrom(...regency.sops)),
      version: rarely(fc.constantFrom(...regency.versions)),
      stage: rarely(fc.constantFrom('siap', 'tak-ada')),
      role: orNull(fc.constantFrom('petugas', 'kepala', 'tak-ada')),
      step: orNull(fc.constantFrom('susun', 'setujui')),
      phase: rarely(fc.constantFrom('PENGUMPULAN', 'EVALUASI')),
      nationalRole: rarely(fc.constantFrom('PRODUSEN_DATA', 'WALIDATA')),
      regency: rarely(fc.constantFrom(regency.id, regency.id, regency.opds[0])),
      by: fc.constantFrom(...dimensions),
      every: fc.constantFrom('WEEK', 'MONTH', 'QUARTER', 'YEAR'),
    })
    .map(({ ends, hasEnds, sop, version, stage, role, step, by, every, ...more }) => ({
      filter: {
        ...{
          from: hasEnds[0] ? ends[0]! : null,
          to: hasEnds[1] ? ends[1]! : null,
          sop,
          version,
          ...more,
          verdict: null,
        },
        ...((sop ?? version) ? { stage, role, step } : { stage: null, role: null, step: null }),
      },
      by,
      every: every as Asked['every'],
    }))

/** Now and then only what has come to one verdict. */
export const anyVerdict = rarely(
  fc.constantFrom('ON_TIME', 'LATE', 'EXCUSED', 'UNTIMED', 'RUNNING', 'AT_RISK', 'OVERDUE', 'PAUSED'),
)

/** Puts made-up tasks in the place of a regency's own. */
export async function writeTasks(owner: pg.Pool, regency: WrittenRegency, tasks: Recorded[]): Promise<void> {
  const rows = tasks.map((task, index) => ({
    ...task,
    act: `${task.step}-${index}`,
    attempt: task.isReworked ? index + 2 : 1,
  }))
  await owner.query('delete from task where regency_id = $1', [regency.id])
  await owner.query(
    `insert into task (regency_id, run_id, sop_id, version_id, opd_id, step_key, act_key, role_key, attempt, status, is_joint,
      is_provisional, opened_from, opened_at, due_at, warn_at, closed_at, paused_at, is_sent_back, used_minutes, late_minutes,
      waited_minutes, excused_at, excused_by, excuse_reason)
    select $1, $2, sop, version, opd, step, act, role, attempt, status, false, false, '{}', '2025-10-01Z',
      to_timestamp("dueAt" / 1000), to_timestamp("warnAt" / 1000), to_timestamp("closedAt" / 1000), to_timestamp("pausedAt" / 1000),
      "isSentBack", "usedMinutes", "lateMinutes", "waitedMinutes", x.at, x.by, x.reason
    from jsonb_to_recordset($3) as t(sop uuid, version uuid, opd uuid, step text, act text, role text, attempt int, status text,
      "dueAt" float8, "warnAt" float8, "closedAt" float8, "pausedAt" float8, "isSentBack" boolean, "isExcused" boolean,
      "usedMinutes" real, "lateMinutes" real, "waitedMinutes" real)
    left join (values (now(), $4::uuid, 'Banjir')) as x(at, by, reason) on "isExcused"`,
    [regency.id, regency.run, JSON.stringify(rows), regency.admin],
  )
  for (const { step, stage, phase, role, nationalRole } of parts) {
    const of = [regency.id, step, stage, phase]
    await owner.query(
      'update version_part set stage_key = $3, phase = $4 where regency_id = $1 and step_key = $2',
      of,
    )
    const played = [regency.id, role, nationalRole]
    await owner.query(
      'update version_role set national_role = $3 where regency_id = $1 and role_key = $2',
      played,
    )
  }
}
