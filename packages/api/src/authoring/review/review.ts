import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound, ReasonMissing } from '../../graphql/refusal.ts'
import { recording } from '../../sop/version-event.ts'
import { tellingVersion, toldVersion, versionNow } from '../../sop/version-told.ts'
import type { DraftRow } from '../draft/draft-row.ts'
import { fixed, readingDraft } from '../draft/draft-row.ts'
import type { NoteInput, RequestChangesResult, RequestReviewResult } from './review.type.ts'
import { ChangesRequested, ReviewRequested, VersionNotInReview } from './review.type.ts'

/** Hands a draft to its reviewers: from now on its content stays as it is. */
export function requestReview(
  context: Context,
  info: GraphQLResolveInfo,
  input: NoteInput,
): Promise<typeof RequestReviewResult> {
  const reading = readingDraft(input.version)
  return asAdmin<DraftRow, typeof RequestReviewResult>(context, reading, async (acting, draft) => {
    const { locale, door, entry, clock } = acting
    if (!draft) return new NotFound(locale)
    if (draft.state !== 'draft') return fixed(acting, info, draft)
    const statement = passing(draft.id, 'review-requested', clock(), wordsOf(input))
    const { rows, told } = await door.withinTelling(
      entry,
      statement,
      tellingVersion(info, 'ReviewRequested', draft.id),
    )
    // Somebody was faster: what stands now decides.
    if (rows.length === 0) return requestReview(context, info, input)
    return Object.assign(new ReviewRequested(), { version: toldVersion(told) })
  })
}

/** Hands a version under review back to its authors, who may change it again. */
export function requestChanges(
  context: Context,
  info: GraphQLResolveInfo,
  input: NoteInput,
): Promise<typeof RequestChangesResult> {
  const reading = readingDraft(input.version)
  return asAdmin<DraftRow, typeof RequestChangesResult>(context, reading, async (acting, draft) => {
    const { locale, door, entry, clock } = acting
    if (!draft) return new NotFound(locale)
    const note = wordsOf(input)
    if (!note) return new ReasonMissing(locale, whatToChange)
    if (draft.state !== 'in-review')
      return new VersionNotInReview(locale, await versionNow(acting, info, 'VersionNotInReview', draft.id))
    const statement = passing(draft.id, 'changes-requested', clock(), note)
    const { rows, told } = await door.withinTelling(
      entry,
      statement,
      tellingVersion(info, 'ChangesRequested', draft.id),
    )
    if (rows.length === 0) return requestChanges(context, info, input)
    return Object.assign(new ChangesRequested(), { version: toldVersion(told) })
  })
}

const wordsOf = ({ note }: NoteInput): string | null => note?.trim() || null

/** Passes a draft between its authors and its reviewers. */
function passing(
  version: string,
  kind: 'review-requested' | 'changes-requested',
  at: number,
  note: string | null,
) {
  const [from, to] = kind === 'review-requested' ? ['draft', 'in-review'] : ['in-review', 'draft']
  return compile(sql`with passed as (
      update sop_version v set state = ${to} where v.regency_id = current_regency() and v.id = ${version}
        and v.state = ${from} returning v.regency_id, v.id),
    recorded as (${recording(sql`passed`, kind, at, note)})
    select id from passed`)
}

const whatToChange = {
  id: 'Tuliskan apa yang perlu diubah, agar penyusun tahu harus mulai dari mana.',
  en: 'Write what is to be changed, so that the authors know where to begin.',
}
