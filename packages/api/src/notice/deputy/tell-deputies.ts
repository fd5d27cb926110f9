import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { inEveryRegency } from '../../jobs/in-every-regency.ts'
import type { Timer, Working } from '../../jobs/work.ts'
import { instantOf, milliseconds } from '../../read-model/shape.ts'
import type { News } from '../news.ts'
import { writingNews } from '../writing-news.ts'

interface Change {
  kind: 'deputy-named' | 'deputy-revoked'
  delegation: string
  person: string
  deputy: string
  by: string
  at: Instant
  reason: string | null
}

/** What is older than this is told nobody any more. */
const newsForDays = 7

/** Tells who acts for somebody, and whoever they act for, that it is so or no longer so; each once, by what it was made of. */
export const tellingDeputies: Timer = {
  kind: 'timer',
  name: 'notice.tell-deputies',
  cron: '* * * * *',
  ring: inEveryRegency(tellDeputies),
}

async function tellDeputies(regency: string, working: Working): Promise<void> {
  const since = working.clock() - newsForDays * 86_400_000
  const changes = await working.door.askAs<Change>('app.regency', regency, readingChanges(since))
  if (changes.length === 0) return
  for (const told of writingNews(changes.map(newsOf), working))
    await working.door.askAs('app.regency', regency, told)
  working.changes.publish(regency, 'following')
}

const newsOf = ({ kind, delegation, person, deputy, by, at, reason }: Change): News => ({
  ...{ kind, source: `${kind} ${delegation}`, at, run: null, audience: [], people: [person, deputy] },
  ...{ actor: by, reason },
})

/** Those that nobody has been told of. One of the two is not who has made the change, and is told. */
const readingChanges = (since: Instant) =>
  compile(sql<Change>`select c.*, ${milliseconds(sql`c.moment`)} as at from (
      select 'deputy-named' as kind, d.id as delegation, d.person_id as person, d.deputy_id as deputy,
        d.made_by as by, d.made_at as moment, null as reason
      from delegation d where d.regency_id = current_regency() and d.made_at >= ${instantOf(since)} and d.revoked_at is null
      union all select 'deputy-revoked', d.id, d.person_id, d.deputy_id, d.revoked_by, d.revoked_at, d.revocation_reason
      from delegation d where d.regency_id = current_regency() and d.revoked_at >= ${instantOf(since)}) c
    where not exists (select from notice n where n.regency_id = current_regency()
      and n.person_id in (c.person, c.deputy) and n.source = c.kind || ' ' || c.delegation)
    order by c.moment`)
