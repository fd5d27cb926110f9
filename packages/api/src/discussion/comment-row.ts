import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { idOf } from '../read-model/id.ts'
import { instantOf } from '../read-model/shape.ts'
import type { Repeat } from '../run/command/repeat.ts'

/** A comment as it is decided: without stray blanks, and nobody named twice. */
export interface Saying {
  run: string
  task?: string | null
  text: string
  mentions: (string | null)[]
  repeat: Repeat | null
}

/** What a comment is decided by. */
export interface Found {
  /** How many of those who are named have access. */
  knownPeople: number
  /** What the same request has led to before. */
  written: { id: string; request: string } | null
}

/** No row where the regency has no such run, or the run no such task. */
export const readingForComment = ({ run, task, mentions, repeat }: Saying) =>
  compile(sql<Found>`select (select count(*)::int from person p where p.regency_id = r.regency_id and p.is_active
      and p.id = any(${mentions}::uuid[])) as "knownPeople",
    (select json_build_object('id', c.id, 'request', c.request) from run_comment c where c.regency_id = r.regency_id
      and c.author_id = current_person() and c.key = ${repeat?.key ?? null}::uuid) as written
    from run r where r.regency_id = current_regency() and r.id = ${idOf(run)} and ${
      task == null
        ? sql`true`
        : sql`exists (select from task_history t where t.regency_id = r.regency_id and t.run_id = r.id and t.id = ${idOf(task)})`
    }`)

/** Writes nothing and answers nothing where the same request is there already. */
export const writingComment = ({ run, task, text, mentions, repeat }: Saying, now: number) =>
  compile(sql<{ id: string }>`with said as (
      insert into run_comment (regency_id, run_id, task_id, text, author_id, at, key, request)
      values (current_regency(), ${run}, ${task ?? null}, ${text}, current_person(), ${instantOf(now)},
        ${repeat?.key ?? null}, ${repeat?.request ?? null})
      on conflict on constraint one_comment_of_a_request do nothing
      returning regency_id, id),
    mentioned as (
      insert into run_comment_mention (regency_id, comment_id, person_id)
      select said.regency_id, said.id, person from said, unnest(${mentions}::uuid[]) as person)
    select id from said`)
