import type { Sop } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound, ReasonMissing } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { instantOf } from '../../read-model/shape.ts'
import { versionNow } from '../../sop/version-told.ts'
import type { DraftRow } from '../draft/draft-row.ts'
import { fixed, isOpen, readingDraft } from '../draft/draft-row.ts'
import { commentShape } from './comment.shape.ts'
import type { Comment, CommentInput, CommentResult, SettleCommentInput } from './comment.type.ts'
import { CommentKept } from './comment.type.ts'

/** Says something about a draft, where it stands on the sheet. */
export function commentOnVersion(
  context: Context,
  info: GraphQLResolveInfo,
  input: CommentInput,
): Promise<typeof CommentResult> {
  const reading = readingDraft(input.version)
  return asAdmin<DraftRow, typeof CommentResult>(context, reading, async (acting, draft) => {
    const { locale, door, entry, clock } = acting
    if (!draft) return new NotFound(locale)
    if (!isOpen(draft)) return fixed(acting, info, draft)
    if (!input.text.trim()) return new ReasonMissing(locale, nothingSaid)
    if (!isOnSheet(draft.content, input)) return new NotFound(locale, noPlace)
    const [comment] = await door.within<{ id: string }>(entry, saying(input, clock()))
    return kept(acting, info, comment!.id, draft.id)
  })
}

/** The row and the column that a comment names stand on the sheet; without either it is about the whole. */
const isOnSheet = ({ steps, roles }: Sop, { step, role }: CommentInput): boolean =>
  (step == null || steps.some(({ key }) => key === step)) &&
  (role == null || roles.some(({ key }) => key === role))

/** Notes that a comment was dealt with; the first to say so stays on record. */
export function settleComment(
  context: Context,
  info: GraphQLResolveInfo,
  { comment }: SettleCommentInput,
): Promise<typeof CommentResult> {
  const reading = sql`select id, version_id as "versionId" from version_comment
    where regency_id = current_regency() and id = ${idOf(comment)}`
  type Found = { id: string; versionId: string }
  return asAdmin<Found, typeof CommentResult>(context, compile(reading), async (acting, found) => {
    const { locale, door, entry, clock } = acting
    if (!found) return new NotFound(locale)
    await door.within(entry, settling(found.id, clock()))
    return kept(acting, info, found.id, found.versionId)
  })
}

async function kept(acting: ActingAdmin, info: GraphQLResolveInfo, id: string, versionId: string) {
  const [comment, version] = await Promise.all([
    readOne<Comment>(acting, info, {
      shape: commentShape,
      asked: selectedBelow(info, 'CommentKept', 'comment', 'Comment'),
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${id}`,
    }),
    versionNow(acting, info, 'CommentKept', versionId),
  ])
  return Object.assign(new CommentKept(), { comment, version })
}

const saying = ({ version, step = null, role = null, cell = null, text }: CommentInput, at: number) =>
  compile(sql<{ id: string }>`
    insert into version_comment (regency_id, version_id, step_key, role_key, cell, text, author_id, at)
    values (current_regency(), ${version}, ${step}, ${role}, ${cell}, ${text.trim()}, current_person(), ${instantOf(at)})
    returning id`)

const settling = (comment: string, at: number) =>
  compile(sql`update version_comment set settled_at = ${instantOf(at)}, settled_by = current_person()
    where regency_id = current_regency() and id = ${comment} and settled_at is null`)

const nothingSaid = {
  id: 'Komentar masih kosong. Tuliskan apa yang perlu diperhatikan.',
  en: 'The comment is blank. Write what should be looked at.',
}

const noPlace = {
  id: 'Langkah atau pelaksana itu tidak ada lagi pada rancangan ini. Muat ulang halaman, lalu tanggapi tempat yang ada sekarang.',
  en: 'The draft no longer has that step or performer. Reload the page and comment on a place that is there now.',
}
