import type { Instant, Sop } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Edition } from '../../library/edition.ts'
import { deriving } from '../../library/edition.ts'
import { instantOf } from '../../read-model/shape.ts'
import type { SaveDraftInput } from './save-draft.type.ts'

/** Of two that save the same revision, the later one finds another revision in the locked row and writes nothing. */
export function saving(
  { version, revision, source }: SaveDraftInput,
  sop: Sop,
  news: Edition | null,
  at: Instant,
) {
  const isNew = sql`(v.source <> now.source or now.has_news)`
  const kept = sql`kept as (
    update sop_version v set content = ${JSON.stringify(sop)}::jsonb, source = now.source,
      revision = v.revision + ${isNew}::int,
      saved_at = case when ${isNew} then ${instantOf(at)} else v.saved_at end,
      saved_by = case when ${isNew} then current_person() else v.saved_by end
    from (select ${source}::text as source, ${news !== null}::boolean as has_news) as now
    where v.regency_id = current_regency() and v.id = ${version} and v.state = 'draft'
      and (v.revision = ${revision}::int or not ${isNew})
    returning v.regency_id, v.id)`
  const derived = news ? sql`, derived as (${deriving(sql`kept`, news)})` : sql``
  return compile(sql`with ${kept} ${derived} select id from kept`)
}
