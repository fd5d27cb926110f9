import type { WrittenRegency } from '../../written-regency.ts'

/** A cell in each of the tallies, an empty one in that of who watches, and what was taken back: as nobody has followed here yet, no answer counts them. */
export function tallyRows({ id, opds, sops, versions, run }: WrittenRegency): string {
  const step = `'${sops[0]}', '${versions[0]}', 'susun', 'petugas'`
  const counted = `1, 1, 0, 0, 0, 0, 300, 0, 1e204, 60`
  return `
    insert into tally values ('${id}', '2026-01-01', '${opds[0]}', ${step}, ${counted});
    insert into opd_tally values ('${id}', '2026-01-01', '${opds[0]}', ${counted}, 'month');
    insert into step_tally values ('${id}', '2026-01-01', ${step}, ${counted});
    insert into day_tally values ('${id}', '2026-01-05', ${counted});
    insert into regency_tally values ('${id}', 'month', '2026-01-01', ${counted});
    insert into phase_tally values ('${id}', null, 'month', '2026-01-01', ${counted});
    insert into role_tally values ('${id}', null, 'month', '2026-01-01', ${counted});
    insert into national_tally values ('${id}', '2026-01-01', null, null, ${counted});
    insert into counted_month values ('${id}', '2026-01-01', '3');
    insert into watched_tally values ('${id}', '2026-01-01', null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    insert into watched_state values ('${id}', '{}', '3');
    insert into tally_state (regency_id, counted_at) values ('${id}', '2026-02-01T02:00:00Z');
    insert into tally_correction (regency_id, run_id, act_key, attempt, sequence, sign, closed_at, opd_id, sop_id, version_id,
      step_key, role_key, verdict, is_sent_back, used_minutes, late_minutes, waited_minutes) values
      ('${id}', '${run}', 'susun', 1, 1, -1, '2026-01-05T02:00:00Z', '${opds[0]}', ${step}, 'on-time', false, 5, 0, 1);`
}
