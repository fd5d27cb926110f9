import type { Sop } from '@satualur/engine'
import { readSop } from '@satualur/sop-format'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import type { Edition } from '../../library/edition.ts'
import { nationalEdition, sharedEdition } from '../../library/edition.ts'
import { tellingVersion, toldVersion, versionNow } from '../../sop/version-told.ts'
import { DraftMoved } from './draft-refusal.type.ts'
import type { DraftRow } from './draft-row.ts'
import { fixed, readingDraft } from './draft-row.ts'
import type { SaveDraftInput, SaveDraftResult } from './save-draft.type.ts'
import { DraftSaved } from './save-draft.type.ts'
import { saving } from './saving.ts'
import { invalidDraft, otherKey } from './unreadable-draft.ts'

type Draft = DraftRow & {
  /** What the input says that the content has taken in, where a regency shares it. */
  sharedEdition: Edition | null
  upstream: Pick<Edition, 'template' | 'entryId' | 'edition'> | null
}

/**
 * Keeps what an editor holds, if nobody else has saved since it was opened. What the house holds already is no new
 * revision, so that a save whose answer was lost can be sent again.
 */
export function saveDraft(
  context: Context,
  info: GraphQLResolveInfo,
  input: SaveDraftInput,
): Promise<typeof SaveDraftResult> {
  return asAdmin<Draft, typeof SaveDraftResult>(context, reading(input), async (acting, draft) => {
    const { locale } = acting
    if (!draft) return new NotFound(locale)
    if (draft.state !== 'draft') return fixed(acting, info, draft)
    const takenIn = nationalEdition(input.takesIn) ?? draft.sharedEdition
    if (input.takesIn != null && !takenIn) return new NotFound(locale, noEntry)
    const read = readSop(input.source)
    if ('problems' in read) return invalidDraft(locale, read.problems)
    if (read.sop.key !== draft.sopKey) return invalidDraft(locale, [otherKey(read.sop.key, draft.sopKey)])
    const news = takenIn && !isUpstream(draft, takenIn) ? takenIn : null
    return written(acting, info, input, read.sop, news)
  })
}

async function written(
  acting: ActingAdmin,
  info: GraphQLResolveInfo,
  input: SaveDraftInput,
  sop: Sop,
  news: Edition | null,
): Promise<typeof SaveDraftResult> {
  const { door, entry, clock, locale } = acting
  const statement = saving(input, sop, news, clock())
  const { rows, told } = await door.withinTelling(
    entry,
    statement,
    tellingVersion(info, 'DraftSaved', input.version),
  )
  if (rows.length > 0) return Object.assign(new DraftSaved(), { version: toldVersion(told) })
  const [now] = await door.within<DraftRow>(entry, readingDraft(input.version))
  if (!now) return new NotFound(locale)
  if (now.state !== 'draft') return fixed(acting, info, now)
  return new DraftMoved(locale, await versionNow(acting, info, 'DraftMoved', now.id))
}

const reading = ({ version, takesIn }: SaveDraftInput) =>
  readingDraft(
    version,
    sql`, ${sharedEdition(takesIn)} as "sharedEdition",
      (select json_build_object('template', u.template, 'entryId', u.entry_id, 'edition', u.edition) from upstream u
        where u.regency_id = v.regency_id and u.version_id = v.id) as upstream`,
  )

const isUpstream = ({ upstream }: Draft, { template, entryId, edition }: Edition): boolean =>
  upstream?.template === template && upstream.entryId === entryId && upstream.edition === edition

const noEntry = {
  id: 'SOP hulu itu tidak ada lagi di pustaka. Simpan draf tanpa mengambil pembaruan darinya.',
  en: 'The library no longer holds that SOP. Save the draft without taking in news from it.',
}
