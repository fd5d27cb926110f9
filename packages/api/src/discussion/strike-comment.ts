import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { NotAllowed, NotFound, ReasonMissing, refusingNotSignedIn } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { instantOf } from '../read-model/shape.ts'
import { commentNow } from './comment-now.ts'
import type { StrikeCommentInput, StrikeCommentResult } from './strike-comment.type.ts'
import { AlreadyStruck, CommentStruck } from './strike-comment.type.ts'

interface Found {
  id: string
  isOwn: boolean
}

/** Strikes what oneself has said, or as an admin what anybody has. Of two who do so at once, the first is on record. */
export function strikeComment(
  context: Context,
  info: GraphQLResolveInfo,
  input: StrikeCommentInput,
): Promise<typeof StrikeCommentResult> {
  const { locale, door, changes, clock } = context
  return refusingNotSignedIn(locale, async () => {
    const { entry, rows } = await door.ask<Found>(tokenOf(context), reading(input))
    const found = rows[0]
    if (!found) return new NotFound(locale)
    if (entry.access === 'viewer' || !(found.isOwn || entry.access === 'admin'))
      return new NotAllowed(locale, notOne)
    const reason = input.reason?.trim() || null
    if (!found.isOwn && !reason) return new ReasonMissing(locale, noReason)
    const struck = await door.within(entry, striking(found.id, reason, clock()))
    const now = (member: string) => commentNow({ ...context, entry }, info, member, found.id)
    if (struck.length === 0) return new AlreadyStruck(locale, await now('AlreadyStruck'))
    changes.publish(entry.regencyId)
    return Object.assign(new CommentStruck(), { comment: await now('CommentStruck') })
  })
}

const reading = ({ comment }: StrikeCommentInput) =>
  compile(sql<Found>`select c.id, c.author_id = current_person() as "isOwn" from run_comment c
    where c.regency_id = current_regency() and c.id = ${idOf(comment)}`)

const striking = (id: string, reason: string | null, now: number) =>
  compile(sql`update run_comment c set struck_at = ${instantOf(now)}, struck_by = current_person(), strike_reason = ${reason}
    where c.regency_id = current_regency() and c.id = ${id} and c.struck_at is null returning c.id`)

const notOne = {
  id: 'Hanya penulisnya atau admin yang dapat mencoret komentar ini.',
  en: 'Only its author or an admin can strike this comment.',
}

const noReason = {
  id: 'Alasan belum diisi. Tuliskan mengapa komentar pegawai lain ini dicoret.',
  en: 'The reason is blank. Write why somebody else’s comment is struck.',
}
