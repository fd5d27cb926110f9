import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { badInput } from '../graphql/faults.ts'
import { refusingNotSignedIn } from '../graphql/refusal.ts'
import { viewerShape } from '../people/viewer.shape.ts'
import type { Viewer } from '../people/viewer.type.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { instantOf } from '../read-model/shape.ts'
import type { ReadNoticesInput, ReadNoticesResult } from './notice.type.ts'
import { NoticesRead } from './notice.type.ts'

const noticesAtMost = 100

/** Marks notices of the viewer as read. Those that were read before keep their time. */
export function readNotices(
  context: Context,
  info: GraphQLResolveInfo,
  { notices, upTo }: ReadNoticesInput,
): Promise<typeof ReadNoticesResult> {
  if ((notices == null) === (upTo == null))
    throw badInput({
      id: 'Beri “notices” atau “upTo”, salah satu saja.',
      en: 'Give either “notices” or “upTo”.',
    })
  if (notices && notices.length > noticesAtMost)
    throw badInput({
      id: `“notices” paling banyak berisi ${noticesAtMost}.`,
      en: `“notices” holds at most ${noticesAtMost}.`,
    })
  return refusingNotSignedIn(context.locale, async () => {
    const chosen = notices
      ? sql`n.id = any(${notices.map(idOf).filter((id) => id !== null)}::uuid[])`
      : sql`(n.at, n.id) <= (select u.at, u.id from notice u where u.regency_id = current_regency()
          and u.person_id = current_person() and u.id = ${idOf(upTo!)})`
    await context.door.ask(
      tokenOf(context),
      compile(sql`update notice n set read_at = ${instantOf(context.clock())} where n.regency_id = current_regency()
        and n.person_id = current_person() and n.is_listed and n.read_at is null and ${chosen}`),
    )
    const asked = selectedBelow(info, 'NoticesRead', 'viewer', 'Viewer')
    const viewer = await readOne<Viewer>(context, info, {
      shape: viewerShape(context.clock()),
      asked,
      where: (session) => sql`${session}.token_hash = ${context.token}`,
    })
    return Object.assign(new NoticesRead(), { viewer })
  })
}
