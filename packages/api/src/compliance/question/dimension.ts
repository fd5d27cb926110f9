import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Dimension } from './compliance.type.ts'

type Sql = RawBuilder<unknown>

/** How rows are grouped, and where a group's key and name come from; `g` is the group, `t` a row. */
export interface Grouping {
  /** The columns that make the group. */
  columns: readonly string[]
  /** Whether its name is a part of an SOP's definition, told by the newest of the versions by its id. */
  isPart: boolean
  key: Sql
  name: Sql
  part: Sql
  /** Where names are looked up for all groups together: those that are hundreds. */
  named?: Sql
}

const opdName = sql`(select o.name from opd o where o.regency_id = current_regency() and o.id = g.opd_id)`
const sopTitle = sql`(select s.title from sop s where s.regency_id = current_regency() and s.id = g.sop_id)`
const versionNumber = sql`(select v.number::text from sop_version v where v.regency_id = current_regency() and v.id = g.version_id)`
/** What one watches is known by its copied name, oneself by one's own. */
const regencyNames = sql`left join regency r on r.id = g.regency_id and r.id = current_regency()
  left join watching w on w.regency_id = g.regency_id and w.watcher_id = current_regency()`
const regencyName = sql`coalesce(official_name(r.kind, r.name), w.name)`

const whole = (column: string, name: Sql): Grouping => ({
  columns: [column],
  isPart: false,
  key: sql`g.${sql.ref(column)}::text`,
  name,
  part: sql`null::text`,
})
const partOf = (column: string): Grouping => ({
  columns: ['sop_id', column],
  isPart: true,
  key: sql`g.sop_id || ':' || coalesce(g.${sql.ref(column)}, '')`,
  name: sopTitle,
  part: sql`g.${sql.ref(column)}`,
})
/** The word that the schema has for it, and nothing for what belongs to none. */
const national = (column: string): Grouping => ({
  columns: [column],
  isPart: false,
  key: sql`coalesce(upper(replace(g.${sql.ref(column)}, '-', '_')), '')`,
  name: sql`''`,
  part: sql`g.${sql.ref(column)}`,
})

export const groupings: Record<Dimension, Grouping> = {
  opd: whole('opd_id', opdName),
  sop: whole('sop_id', sopTitle),
  version: { ...whole('version_id', sopTitle), columns: ['sop_id', 'version_id'], part: versionNumber },
  stage: partOf('stage_key'),
  role: partOf('role_key'),
  step: partOf('step_key'),
  'national-phase': national('phase'),
  'national-role': national('national_role'),
  regency: { ...whole('regency_id', regencyName), named: regencyNames },
}
