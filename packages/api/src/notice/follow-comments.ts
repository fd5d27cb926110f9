import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import type { Follower } from '../jobs/work.ts'
import type { News } from './news.ts'
import { writingNews } from './writing-news.ts'

interface FollowedComment {
  id: string
  run: string
  act: string | null
  attempt: number | null
  author: string
  at: Instant
  text: string
  mentioned: string[]
}

/** Tells people that they were mentioned in what is said about a run. */
export const mentionNotices: Follower<FollowedComment> = {
  kind: 'follower',
  name: 'notice.mentions',
  source: {
    table: 'run_comment',
    row: sql`(select json_build_object('id', r.id, 'run', r.run_id, 'act', t.act_key, 'attempt', t.attempt,
      'author', r.author_id, 'at', date_part('epoch', r.at) * 1000, 'text', r.text, 'mentioned', array(
        select m.person_id from run_comment_mention m where m.regency_id = r.regency_id and m.comment_id = r.id))
      from (values (1)) one left join task_history t on t.regency_id = r.regency_id and t.run_id = r.run_id and t.id = r.task_id)`,
    orderBy: sql`r.id`,
  },
  follow: async (comments, _regency, working) =>
    writingNews(comments.filter(({ mentioned }) => mentioned.length > 0).map(mention), working),
}

const mention = ({ id, run, act, attempt, author, at, text, mentioned }: FollowedComment): News => ({
  kind: 'mentioned',
  source: `comment ${id}`,
  at,
  run,
  ...(act !== null && attempt !== null && { act, attempt }),
  audience: [],
  people: mentioned,
  actor: author,
  reason: text,
})
