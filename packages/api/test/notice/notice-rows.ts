import type { WrittenRegency } from '../written-regency.ts'

/** The admin has been told of the task, gets mail, has a calendar address and a webhook that failed. */
export function noticeRows({ id, mark, admin, run, openTask, told }: WrittenRegency) {
  const at = '2026-01-05T02:00:00Z'
  return `
    insert into notice (regency_id, id, person_id, topic, kind, source, run_id, task_id, actor_id, reason, at, is_listed, awaits_mail) values
      ('${id}', '${told}', '${admin}', 'work', 'task-sent-back', '${mark}', '${run}', '${openTask}', null, '${mark}', '${at}', true, true);
    insert into task_ladder (regency_id, task_id, look_at) values ('${id}', '${openTask}', '${at}');
    insert into escalation_rung (regency_id, rung, audience) values ('${id}', 1, '{performers}');
    insert into notice_setting (regency_id, person_id, unlisted, unmailed, digest, digest_hour, locale) values
      ('${id}', '${admin}', '{}', '{}', 'daily', 7, 'id');
    insert into calendar_feed (regency_id, person_id, secret_hash, made_at) values ('${id}', '${admin}', sha256('${mark}'), '${at}');
    insert into webhook (regency_id, id, url, kinds, sealed_secret, made_at, made_by) values
      ('${id}', '${told}', 'https://${mark}.go.id/', '{task.opened}', '\\x00', '${at}', '${admin}');
    insert into delivery (regency_id, id, webhook_id, message_id, kind, body, status, at) values
      ('${id}', '${told}', '${told}', '${mark}', 'task.opened', '{"mark":"${mark}"}', 'failed', '${at}');`
}
