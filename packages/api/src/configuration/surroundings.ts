import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Door, Entry, Token } from '../database/door.ts'
import { hasForce } from '../sop/in-force.ts'
import type { Surroundings } from './read-configuration.ts'

/** Who applies a configuration, where, and beside which SOPs. */
export async function surroundingsOf(
  door: Door,
  token: Token,
): Promise<{ entry: Entry; surroundings: Surroundings }> {
  const version = sql`v`
  const { entry, rows } = await door.ask<Surroundings>(
    token,
    compile(sql<Surroundings>`select r.key as "regencyKey", r.kind, p.email,
      (select coalesce(json_agg(key), '[]') from provinces()) as provinces,
      (select coalesce(json_agg(d.key), '[]') from dataset d where d.regency_id = r.id) as datasets,
      (select coalesce(json_agg(o.key), '[]') from opd o where o.regency_id = r.id) as opds,
      (select coalesce(json_agg(f.form order by f.key), '[]') from metadata_form f where f.regency_id = r.id) as forms,
      (select coalesce(json_agg(latest.content), '[]') from (
        select distinct on (v.sop_id) v.content from sop_version v
        where v.regency_id = r.id and ${hasForce(version)} order by v.sop_id, v.number desc) as latest) as sops
      from regency r join person p on p.regency_id = r.id and p.id = current_person() where r.id = current_regency()`),
  )
  return { entry, surroundings: rows[0]! }
}
