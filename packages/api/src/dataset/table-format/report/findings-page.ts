import type { TableFinding as Finding } from '@satualur/table-format'
import { sql } from 'kysely'
import type { Locale } from '../../../graphql/locale.ts'
import { checkFirst, strangeCursor } from '../../../read-model/checked-page.ts'
import type { Connection, PageRow } from '../../../read-model/connection.ts'
import { connectionOf, decodeCursor } from '../../../read-model/connection.ts'
import type { Selected } from '../../../read-model/selection.ts'
import type { Row } from '../../../read-model/shape.ts'
import type { TableFinding } from './table-finding.type.ts'

/** A page of findings as it was read: one more than asked tells that another one follows. */
export interface ReadFindings {
  rows: { finding: Finding; place: number }[]
  totalCount: number
}

/** Findings lie in their order already; a cursor is the place of one among all of them. One rule and one column may be asked for. */
export function findingsPage(report: Row, { args }: Selected) {
  const { first, after, code, column } = args as {
    first: number
    after?: string | null
    code?: string | null
    column?: string | null
  }
  checkFirst(first)
  const place = after ? Number(decodeCursor(after, 1)?.[0]) : 0
  if (!Number.isSafeInteger(place)) throw strangeCursor()
  const asked = sql`(${code ?? null}::text is null or f.finding ->> 'code' = ${code ?? null})
    and (${column ?? null}::text is null or f.finding ->> 'column' = ${column ?? null})`
  const all = sql`jsonb_array_elements(${report}.findings) with ordinality as f(finding, place) where ${asked}`
  const page = sql`select f.finding, f.place from ${all} and f.place > ${place} order by f.place limit ${first + 1}`
  return sql`json_build_object('totalCount', (select count(*) from ${all}),
    'rows', (select coalesce(json_agg(json_build_object('finding', p.finding, 'place', p.place) order by p.place), '[]')
      from (${page}) p))`
}

export function toldFindings(
  { rows, totalCount }: ReadFindings,
  { first, after }: { first: number; after?: string | null },
  locale: Locale,
): Connection<TableFinding> & { totalCount: number } {
  const told = rows.map(({ finding: { sentence, ...finding }, place }): PageRow<TableFinding> => ({
    node: { ...finding, message: sentence[locale] },
    cursor: [place],
  }))
  return { ...connectionOf(told, first, after != null), totalCount }
}
