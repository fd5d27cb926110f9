import type { GraphQLResolveInfo } from 'graphql'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { byTitle, titled } from '../read-model/by-title.ts'
import { objectOf, pageOf } from '../read-model/compose.ts'
import type { PageRow } from '../read-model/connection.ts'
import { connectionOf } from '../read-model/connection.ts'
import { checkedPage } from '../read-model/checked-page.ts'
import { selectedNodes, selectedOn } from '../read-model/selection.ts'
import type { Row } from '../read-model/shape.ts'
import { isListed, libraryEntryShape } from './library-entry.shape.ts'
import type {
  LibraryArguments,
  LibraryConnection,
  LibraryEntry,
  LibraryEntryRow,
} from './library-entry.type.ts'
import { nationalEntries } from './national-entries.ts'

/** One page of both kinds: the templates that come with the program, then what regencies share. */
export async function libraryPage(
  context: Context,
  info: GraphQLResolveInfo,
  { search, kind, ...page }: LibraryArguments,
): Promise<LibraryConnection> {
  const connection = selectedOn(info, 'LibraryConnection')
  const { first, after } = checkedPage(page, byTitle)
  const place = placeOf(after)
  const isFitting = ({ title }: LibraryEntry) => kind !== 'regency' && isTitled(title, search)
  const national = nationalEntries().slice(place.nationalFrom).filter(isFitting)
  const where = (entry: Row) =>
    sql`${isListed(entry)} and ${titled(entry, search)} and ${kind !== 'national'}::boolean`
  const rows = pageOf({
    ...{ shape: libraryEntryShape, where, order: byTitle },
    node: objectOf(libraryEntryShape, selectedNodes(connection, 'LibraryEntry'), 0),
    ...{ first: Math.max(first - national.length, 0), after: place.after, depth: 0 },
  })
  const isCounted = connection.some(({ name }) => name === 'totalCount')
  const [shared, sharedCount] = await Promise.all([
    context.door.ask<PageRow<LibraryEntryRow>>(tokenOf(context), compile(rows)),
    isCounted ? count(context, where(sql`e`)) : 0,
  ])
  const all = [...national.map((node) => ({ node, cursor: [node.title, node.id] })), ...shared.rows]
  const totalCount = sharedCount + nationalEntries().filter(isFitting).length
  return { ...connectionOf(all, first, after !== null), totalCount }
}

/** Where a page goes on: after one of the templates, or after all of them and one that is shared. */
function placeOf(after: unknown[] | null): { nationalFrom: number; after: unknown[] | null } {
  if (after === null) return { nationalFrom: 0, after: null }
  const at = nationalEntries().findIndex(({ id }) => id === after[1])
  return at < 0 ? { nationalFrom: nationalEntries().length, after } : { nationalFrom: at + 1, after: null }
}

const isTitled = (title: string, search: string | null | undefined): boolean =>
  title.toLowerCase().includes(search?.trim().toLowerCase() ?? '')

async function count(context: Context, where: RawBuilder<unknown>): Promise<number> {
  const statement = compile(
    sql<{ count: number }>`select count(*)::int as count from library_entry e where ${where}`,
  )
  const { rows } = await context.door.ask<{ count: number }>(tokenOf(context), statement)
  return rows[0]!.count
}
