import type { Instant } from '@satualur/engine'
import type { OwnForm } from '@satualur/sop-format/folder'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { EntityManager } from '../../database/orm.ts'
import { instantOf } from '../../read-model/shape.ts'

/** Forms of the regency's own by key; who set one stays with it until it says something else. */
export async function applyForms(
  em: EntityManager,
  forms: readonly OwnForm[],
  { at, by }: { at: Instant; by: string | null },
): Promise<void> {
  if (forms.length === 0) return
  const rows = forms.map(({ form, source }) => ({ key: form.key, form, source }))
  const writing = sql`insert into metadata_form as f (regency_id, key, form, source, set_at, set_by)
    select current_regency(), x.key, x.form, x.source, ${instantOf(at)}, ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(key text, form jsonb, source text)
    on conflict (regency_id, key) do update set form = excluded.form, source = excluded.source,
      set_at = excluded.set_at, set_by = excluded.set_by
    where f.form <> excluded.form or f.source <> excluded.source`
  await em.getKysely().executeQuery(compile(writing))
}

/** Takes forms of the regency's own away; what was answered in them stays. */
export async function pruneForms(em: EntityManager, keys: readonly string[]): Promise<void> {
  const removing = sql`delete from metadata_form where regency_id = current_regency() and key = any(${keys}::text[])`
  await em.getKysely().executeQuery(compile(removing))
}
