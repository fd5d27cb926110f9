import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Door, Statement } from '../../database/door.ts'
import type { Follower, Working } from '../work.ts'
import type { News } from './read-news.ts'
import { readingNews, rowsAtOnce } from './read-news.ts'

/** How far a follower has come: all that has been written, all that could be followed yet, or a part of that. */
export type Followed = 'all' | 'all-but-the-latest' | 'some'

/**
 * Follows what has happened in a regency since the last time. What the events lead to and the new watermark are one
 * transaction under the watermark that was read, so that each event counts once whoever else follows, and whenever the
 * process ends: where another was faster nothing is written here. One piece at a time, so that whoever follows can rest.
 */
export async function follow<Row>(
  follower: Follower<Row>,
  regency: string,
  working: Working,
): Promise<Followed> {
  const { name } = follower
  const [news] = await working.door.askAs<News<Row>>('app.regency', regency, readingNews(follower))
  const { rows, from, to, isBehind } = news!
  if (rows.length > 0) {
    const statements = await follower.follow(rows, regency, working)
    const move = compile(sql`select move_watermark(${name}, ${from}::xid8, ${to}::xid8)`)
    await working.door.askAs('app.regency', regency, move, ...statements).catch(unlessOvertaken)
    if (statements.length > 0) working.changes.publish(regency, 'following')
  }
  if (rows.length >= rowsAtOnce) return 'some'
  return isBehind ? 'all-but-the-latest' : 'all'
}

/** Whoever has never followed begins with a whole history, which may be long. */
export const takingItsTime: Statement = compile(sql`select set_config('statement_timeout', '0', true)`)

/** Another process has followed these rows in the meantime. */
export function unlessOvertaken(fault: unknown): void {
  if ((fault as { code?: string }).code !== 'SA004') throw fault
}

/** The regencies in which something can be followed. */
export async function regenciesWithNews(
  door: Door,
  { name, source }: Pick<Follower, 'name' | 'source'>,
): Promise<string[]> {
  const walk = compile(sql`select ${sql.id(`regencies_with_news_in_${source.table}`)}(${name}) as id`)
  return (await door.askAs<{ id: string }>('app.house', 'whole', walk)).map(({ id }) => id)
}
