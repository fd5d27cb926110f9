import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { idOf } from '../../read-model/id.ts'
import type { ComplianceFilter } from './compliance.type.ts'

type Scope = Omit<ComplianceFilter, 'from' | 'to' | 'verdict'>

/** The rows that a filter speaks of, beside period and verdict. A value that is given always counts, be it empty. */
export function scopeOf(row: RawBuilder<unknown>, filter: Scope): RawBuilder<unknown>[] {
  const { regency, opd, sop, version, stage, role, step, phase, nationalRole } = filter
  const equal = (
    column: string,
    value: string | null | undefined,
    asColumn = (text: string): string | null => text,
  ) => (value == null ? [] : [sql`${row}.${sql.ref(column)} = ${asColumn(value)}`])
  return [
    ...equal('regency_id', regency, idOf),
    ...equal('opd_id', opd, idOf),
    ...equal('sop_id', sop, idOf),
    ...equal('version_id', version, idOf),
    ...equal('role_key', role),
    ...equal('step_key', step),
    ...(stage == null && phase == null ? [] : [isPart(row, { stage, phase })]),
    ...(nationalRole == null ? [] : [isNationalRole(row, nationalRole)]),
  ]
}

/** A table's own columns for phase and role; only the cells of the whole country have them. */
export const nationalScopeOf = (
  row: RawBuilder<unknown>,
  { regency, phase, nationalRole }: Scope,
): RawBuilder<unknown>[] => [
  ...(regency == null ? [] : [sql`${row}.regency_id = ${idOf(regency)}`]),
  ...(phase == null ? [] : [sql`${row}.phase = ${phase}`]),
  ...(nationalRole == null ? [] : [sql`${row}.national_role = ${nationalRole}`]),
]

const isPart = (
  row: RawBuilder<unknown>,
  { stage, phase }: Scope,
) => sql`exists (select from version_part part
  where part.regency_id = ${row}.regency_id and part.version_id = ${row}.version_id and part.step_key = ${row}.step_key
    ${stage == null ? sql`` : sql`and part.stage_key = ${stage}`} ${phase == null ? sql`` : sql`and part.phase = ${phase}`})`

const isNationalRole = (row: RawBuilder<unknown>, role: string) => sql`exists (select from version_role part
  where part.regency_id = ${row}.regency_id and part.version_id = ${row}.version_id and part.role_key = ${row}.role_key
    and part.national_role = ${role})`
