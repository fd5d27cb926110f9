import pg from 'pg'
import type { WrittenRegency } from './written-regency.ts'

const json = (value: object) => pg.escapeLiteral(JSON.stringify(value))

/** One run: the officer has handed in, the admin is to approve. */
export function runRows({
  id,
  mark,
  opds,
  sops,
  versions,
  admin,
  officer,
  dataset,
  run,
  openTask,
  closedTask,
  file,
}: WrittenRegency) {
  const at = '2026-01-05T02:00:00Z'
  const times = {
    openedAt: Date.parse(at),
    dueAt: Date.parse(at) + 3_600_000,
    warnAt: Date.parse(at) + 2_880_000,
  }
  const progress = {
    status: 'running',
    tasks: [
      {
        act: 'setujui',
        step: 'setujui',
        attempt: 1,
        performers: [admin],
        isJoint: false,
        claimedBy: null,
        votes: {},
        ...times,
      },
    ],
    attempts: { susun: 1, setujui: 1 },
    clocks: {
      setujui: {
        ...{ attempt: 1, provisionalYears: [], ...times },
        ...{ originalDueAt: times.dueAt, pause: null, pausedMinutes: 0 },
      },
    },
    arrivals: [],
    extraRounds: 0,
    items: null,
    turnEndsAt: null,
    evidence: {},
    performed: {},
    takenBack: {},
    recallable: [],
  }
  const opened = (act: string, performer: string) =>
    json({
      ...{ act, attempt: 1, step: act, stepAttempt: 1, performers: [performer], isJoint: false },
      ...{ provisionalYears: [], ...times },
    })
  const place = `'${id}', '${run}', '${sops[0]}', '${versions[0]}', '${opds[0]}'`
  return `
    insert into run (regency_id, id, sop_id, version_id, opd_id, dataset_id, period, title, status, revision, progress, head_hash, started_at, started_by) values
      (${place}, '${dataset}', '2026-01', 'Run ${mark}', 'running', 3, ${json(progress)}, sha256('${mark}'), '${at}', '${officer}');
    insert into run_event (regency_id, run_id, sequence, at, actor_id, type, body, hash) values
      ('${id}', '${run}', 1, '${at}', '${officer}', 'RunStarted', '{ "items": null, "mark": "${mark}" }', sha256('${mark}')),
      ('${id}', '${run}', 2, '${at}', '${officer}', 'TaskOpened', ${opened('susun', officer)}, sha256('${mark}')),
      ('${id}', '${run}', 3, '${at}', '${officer}', 'TaskOpened', ${opened('setujui', admin)}, sha256('${mark}'));
    insert into run_archive (regency_id, run_id, sequence, previous_hash, bundle, seals) values
      ('${id}', '${run}', 4, sha256('${mark}'), '{ "events": [], "performers": [] }', '');
    insert into task (regency_id, run_id, sop_id, version_id, opd_id, id, step_key, act_key, role_key, attempt, status, is_joint,
      is_provisional, opened_from, opened_at, due_at, warn_at, closed_at, closed_by, outcome_key, reason, used_minutes) values
      (${place}, '${closedTask}', 'susun', 'susun', 'petugas', 1, 'completed', false, false, '{}', '${at}', '${at}', '${at}', '${at}', '${officer}', 'done', '${mark}', 5),
      (${place}, '${openTask}', 'setujui', 'setujui', 'kepala', 1, 'open', false, false, '{}', '${at}', '${at}', '${at}', null, null, null, null, null);
    insert into archive_box (regency_id, first_closed_at, last_closed_at, prints, tasks, runs)
      select '${id}', '${at}', '${at}', array[task_print(t.id)], array[jsonb_populate_record(t, '{ "status": "withdrawn", "outcome_key": null }')], '{ "mark": "${mark}" }' from task t where t.regency_id = '${id}' and t.id = '${closedTask}';
    insert into assignment (regency_id, task_id, person_id, is_open, due_at) values
      ('${id}', '${closedTask}', '${officer}', false, '${at}'), ('${id}', '${openTask}', '${admin}', true, '${at}');
    insert into deadline (regency_id, run_id, key, title, basis, opened_at, original_due_at, due_at, warn_at, is_provisional, look_at) values
      ('${id}', '${run}', 'jawaban', '${mark}', '${mark}', '${at}', '${at}', '${at}', '${at}', false, '${at}');
    insert into answered_request (regency_id, person_id, key, request, told, answered_at) values
      ('${id}', '${officer}', '${run}', sha256('${mark}'), '{ "runs": ["${run}"], "kinds": ["RunStarted"] }', '${at}');
    insert into file (regency_id, id, sha256, name, size, media_type, uploaded_by) values
      ('${id}', '${file}', sha256('${mark}'), '${mark}.pdf', 1, 'application/pdf', '${officer}');
    insert into handover (regency_id, run_id, task_id, artefact_key, kind, text, handed_in_at, handed_in_by) values
      ('${id}', '${run}', '${closedTask}', 'data', 'note', '${mark}', '${at}', '${officer}');
    insert into run_record (regency_id, run_id, sequence, head_hash, code, issued_at, issued_by) values
      ('${id}', '${run}', 4, sha256('${mark}'), '${mark}', '${at}', '${officer}');`
}
