import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { badInput } from '../graphql/faults.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { regencyShape } from './regency.shape.ts'
import type { Regency } from './regency.type.ts'
import type { SetSopReviewResult, SopReviewInput } from './set-sop-review.type.ts'
import { SopReviewSet } from './set-sop-review.type.ts'

const monthsAtMost = 120

/** How long SOPs may stand before somebody is reminded to look at them again. */
export function setSopReview(
  context: Context,
  info: GraphQLResolveInfo,
  { months = null }: SopReviewInput,
): Promise<typeof SetSopReviewResult> {
  if (months !== null && (months < 1 || months > monthsAtMost))
    throw badInput({
      id: `“months” harus antara 1 dan ${monthsAtMost}.`,
      en: `“months” is between 1 and ${monthsAtMost}.`,
    })
  return asAdmin(context, compile(sql`select`), async (acting) => {
    await acting.door.within(
      acting.entry,
      compile(sql`update regency set sop_review_months = ${months} where id = current_regency()`),
    )
    const asked = selectedBelow(info, 'SopReviewSet', 'regency', 'Regency')
    const regency = await readOne<Regency>(acting, info, { shape: regencyShape, asked })
    return Object.assign(new SopReviewSet(), { regency })
  })
}
