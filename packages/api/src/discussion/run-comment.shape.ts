import { sql } from 'kysely'
import { isAdmin } from '../people/is-admin.ts'
import { personShape } from '../people/person.shape.ts'
import type { Shape } from '../read-model/shape.ts'
import { column, instant, reference, value } from '../read-model/shape.ts'
import { itsTask, runShape } from '../run/run.shape.ts'

export const runCommentShape: Shape = {
  type: 'RunComment',
  table: 'run_comment',
  reads: {
    id: column('id'),
    run: reference(() => runShape, 'run_id'),
    task: itsTask,
    text: column('text'),
    mentions: {
      from: 'many',
      shape: () => personShape,
      where: (comment, person) => sql`${person}.regency_id = ${comment}.regency_id and ${person}.id in (
        select m.person_id from run_comment_mention m
        where m.regency_id = ${comment}.regency_id and m.comment_id = ${comment}.id)`,
      orderBy: (person) => sql`${person}.name, ${person}.id`,
    },
    author: reference(() => personShape, 'author_id'),
    at: instant('at'),
    struckAt: instant('struck_at'),
    struckBy: reference(() => personShape, 'struck_by'),
    strikeReason: column('strike_reason'),
    isStrikable: value(
      (comment) =>
        sql`(${comment}.struck_at is null and (${isAdmin} or ${comment}.author_id = current_person()))`,
    ),
  },
}
