import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'

/** Who tells people of what has happened, and who counts it. */
export const noticeFollower = 'notice.runs'
export const tallyFollower = 'tally'

/** A watermark that nothing is ever written above: who has it follows nothing. */
const beyondEverything = '18446744073709551615'

/** What has been written so far counts as followed: nobody is told news of a year that was drawn. */
export const skipHistory = (owner: pg.Pool, follower: string) =>
  owner.query(
    `insert into follower (regency_id, name, watermark) select id, $1, pg_snapshot_xmax(pg_current_snapshot()) from regency
     on conflict (regency_id, name) do update set watermark = excluded.watermark`,
    [follower],
  )

/** Lets followers rest, and answers how to let them go on where they were. */
export async function silence(owner: pg.Pool, followers: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await owner.query<{ was: string }>(
    `with before as (select regency_id, name, watermark::text from follower where name = any($1)),
     rested as (update follower set watermark = '${beyondEverything}'::xid8 where name = any($1))
     select coalesce(json_agg(before), '[]')::text as was from before`,
    [followers],
  )
  return async () => {
    await owner.query(
      `update follower f set watermark = b.watermark::xid8
       from json_to_recordset($1::json) as b(regency_id uuid, name text, watermark text)
       where f.regency_id = b.regency_id and f.name = b.name`,
      [rows[0]!.was],
    )
  }
}

/** Waits until the followers, and who watches, have come to everything that is written now; a fault where that takes too long. */
export async function caughtUp(
  owner: pg.Pool,
  followers: readonly string[],
  secondsAtMost = 600,
): Promise<void> {
  const until = performance.now() + secondsAtMost * 1000
  for (;;) {
    const { rows } = await owner.query<{ behind: string }>(
      `select (select count(*) from follower f where name = any($1) and exists (select from run_event e
           where e.regency_id = f.regency_id and e.xact >= f.watermark))
         + (select count(*) from watched_state s where '${tallyFollower}' = any($1) and exists (select from counted_month m
           where m.xact >= s.watermark)) as behind`,
      [followers],
    )
    if (rows[0]!.behind === '0') return
    if (performance.now() > until)
      throw new Error(`the followers are still behind after ${secondsAtMost} seconds`)
    await pause(100)
  }
}
