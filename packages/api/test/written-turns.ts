import type { WrittenRegency } from './written-regency.ts'

/** The run began in its turn, and the next turn is waived, after that had been taken back once. */
export function recurrenceRows({ id, mark, admin, sops, dataset, schedule, run }: WrittenRegency) {
  return `
    insert into schedule (regency_id, id, dataset_id, sop_id, opens, after_days, starts_on, counts_from, set_by) values
      ('${id}', '${schedule}', '${dataset}', '${sops[0]}', 'period-start', 4, '2026-01-01', '2026-01-01', '${admin}');
    insert into turn (regency_id, schedule_id, period, opens_at, ends_at, run_id, waived_at, waived_by, waiver_reason) values
      ('${id}', '${schedule}', '2026-01', '2026-01-04T17:00:00Z', '2026-02-04T17:00:00Z', '${run}', null, null, null),
      ('${id}', '${schedule}', '2026-02', '2026-02-04T17:00:00Z', '2026-03-04T17:00:00Z', null, '2026-01-05T02:00:00Z', '${admin}', '${mark}');
    insert into withdrawn_waiver (regency_id, schedule_id, period, waived_at, waived_by, waiver_reason, withdrawn_at, withdrawn_by, reason)
      values ('${id}', '${schedule}', '2026-02', '2026-01-03T02:00:00Z', '${admin}', '${mark}', '2026-01-04T02:00:00Z', '${admin}', '${mark}');`
}
