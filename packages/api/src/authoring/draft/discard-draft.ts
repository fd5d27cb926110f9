import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { isDraft } from '../../sop/in-force.ts'
import { sopShape } from '../../sop/sop.shape.ts'
import type { Sop } from '../../sop/sop.type.ts'
import type { VersionInput } from '../../sop/version-refusal.type.ts'
import type { DiscardDraftResult } from './discard-draft.type.ts'
import { DraftDiscarded } from './discard-draft.type.ts'
import type { DraftRow } from './draft-row.ts'
import { fixed, isOpen, readingDraft } from './draft-row.ts'

/** Throws a draft away with all that was said about it, and the SOP too where it was nothing else. */
export function discardDraft(
  context: Context,
  info: GraphQLResolveInfo,
  input: VersionInput,
): Promise<typeof DiscardDraftResult> {
  const reading = readingDraft(input.version)
  return asAdmin<DraftRow, typeof DiscardDraftResult>(context, reading, async (acting, draft) => {
    if (!draft) return new NotFound(acting.locale)
    if (!isOpen(draft)) return fixed(acting, info, draft)
    const gone = await acting.door.within(acting.entry, discarding(draft))
    // It was ratified in the meantime: what stands now decides.
    if (gone.length === 0) return discardDraft(context, info, input)
    const sop = await readOne<Sop>(acting, info, {
      shape: sopShape,
      asked: selectedBelow(info, 'DraftDiscarded', 'sop', 'Sop'),
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${draft.sopId}`,
    })
    return Object.assign(new DraftDiscarded(), { sop })
  })
}

const discarding = ({ id, sopId }: DraftRow) =>
  compile(sql`with gone as (
      delete from sop_version v where v.regency_id = current_regency() and v.id = ${id} and ${isDraft(sql`v`)}
      returning v.regency_id, v.id, v.sop_id),
    emptied as (
      delete from sop s using gone where s.regency_id = gone.regency_id and s.id = ${sopId}
        and not exists (select from sop_version v where v.regency_id = s.regency_id and v.sop_id = s.id and v.id <> gone.id))
    select id from gone`)
