import type { Sop } from '@satualur/engine'
import { bareNumber } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Locale } from '../graphql/locale.ts'
import type { Dimension } from './compliance.type.ts'

/** How tasks are grouped, and where a group's name comes from: the row of the OPD or SOP, and a part of its definition. */
interface Grouping {
  by: RawBuilder<unknown>
  key: RawBuilder<unknown>
  name: RawBuilder<unknown>
  /** The key of the role or step, null for whole OPDs and SOPs. */
  part: RawBuilder<unknown>
}

const opdName = sql`(select o.name from opd o where o.id = g.opd_id)`
const sopTitle = sql`(select s.title from sop s where s.id = g.sop_id)`
const partOf = (column: RawBuilder<unknown>): Grouping => ({
  by: sql`sop_id, ${column}`,
  key: sql`g.sop_id || ':' || g.${column}`,
  name: sopTitle,
  part: sql`g.${column}`,
})

export const groupings: Record<Dimension, Grouping> = {
  opd: { by: sql`opd_id`, key: sql`g.opd_id`, name: opdName, part: sql`null` },
  sop: { by: sql`sop_id`, key: sql`g.sop_id`, name: sopTitle, part: sql`null` },
  role: partOf(sql`role_key`),
  step: partOf(sql`step_key`),
}

/** The words for a role or a step behind the title of its SOP; the key where the definition has lost it. */
export function partLabel(sop: Sop, dimension: Dimension, part: string, locale: Locale): string {
  if (dimension === 'role') return sop.roles.find(({ key }) => key === part)?.name ?? part
  const step = sop.steps.find(({ key }) => key === part)
  if (!step) return part
  return step.number ? `${stepWord[locale]} ${bareNumber(step.number)}: ${step.activity}` : step.activity
}

const stepWord: Record<Locale, string> = { id: 'langkah', en: 'step' }
