import type { Instant, Locale, MetadataForm } from '@satualur/engine'
import { formsWith, nationalForms } from '@satualur/library'
import { readForm } from '@satualur/sop-format'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { askFor } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { instantOf, milliseconds } from '../../read-model/shape.ts'
import { toldForm } from './metadata-form.type.ts'
import type {
  RegencyForm,
  RemoveMetadataFormInput,
  RemoveMetadataFormResult,
  SetMetadataFormInput,
  SetMetadataFormResult,
} from './regency-form.type.ts'
import { MetadataFormInvalid, MetadataFormRemoved, MetadataFormSet } from './regency-form.type.ts'

interface OwnForm {
  form: MetadataForm
  source: string
  setAt: Instant
  setBy: string | null
}

const readingOwn = compile(sql<OwnForm>`select f.form, f.source, ${milliseconds(sql`f.set_at`)} as "setAt",
    (select p.name from person p where p.regency_id = f.regency_id and p.id = f.set_by) as "setBy"
  from metadata_form f where f.regency_id = current_regency() order by f.key`)

/** Every form that the regency uses, in the order in which they are filled in. */
export async function regencyForms(context: Context): Promise<RegencyForm[]> {
  const own = await askFor<OwnForm>(context, readingOwn)
  return formsWith(own.map(({ form }) => form)).map((form) =>
    told(
      form,
      own.find((one) => one.form.key === form.key),
      context.locale,
    ),
  )
}

function told(form: MetadataForm, own: OwnForm | undefined, locale: Locale): RegencyForm {
  return {
    form: toldForm(form, locale),
    isOwn: own !== undefined,
    isNational: nationalForms().some(({ key }) => key === form.key),
    source: own?.source ?? null,
    setAt: own?.setAt ?? null,
    setBy: own?.setBy ?? null,
  }
}

/** Has a form of the regency's own asked from now on, in place of a national one of its key or beside them. */
export function setMetadataForm(
  context: Context,
  { source }: SetMetadataFormInput,
): Promise<typeof SetMetadataFormResult> {
  return asAdmin<never, typeof SetMetadataFormResult>(context, compile(sql`select`), async (acting) => {
    const { locale, door, entry, clock } = acting
    const read = readForm(source)
    if ('problems' in read) return new MetadataFormInvalid(locale, read.problems)
    const { form } = read
    await door.within(
      entry,
      compile(sql`insert into metadata_form (regency_id, key, form, source, set_at, set_by)
        values (current_regency(), ${form.key}, ${JSON.stringify(form)}::jsonb, ${source}, ${instantOf(clock())}, current_person())
        on conflict (regency_id, key) do update set form = excluded.form, source = excluded.source,
          set_at = excluded.set_at, set_by = excluded.set_by`),
    )
    const set = (await regencyForms(acting)).find((one) => one.form.key === form.key)
    return Object.assign(new MetadataFormSet(), { form: set })
  })
}

/** Takes a form of the regency's own away; what was answered in it stays, and is told where a form of its key is asked. */
export function removeMetadataForm(
  context: Context,
  { key }: RemoveMetadataFormInput,
): Promise<typeof RemoveMetadataFormResult> {
  const reading = compile(sql`select`)
  return asAdmin<never, typeof RemoveMetadataFormResult>(
    context,
    reading,
    async ({ locale, door, entry }) => {
      const removing = sql`delete from metadata_form where regency_id = current_regency() and key = ${key} returning key`
      const removed = await door.within(entry, compile(removing))
      return removed.length > 0 ? Object.assign(new MetadataFormRemoved(), { key }) : new NotFound(locale)
    },
  )
}
