import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound, ReasonMissing } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { tellingPrograms } from '../telling.ts'
import { becomingPublic } from './release-due.ts'
import { releaseNow } from './release-now.ts'
import type { ReleaseEarlyInput, ReleaseEarlyResult } from './release-early.type.ts'
import { ReleasedEarly, ReleaseNotPlanned } from './release-early.type.ts'

interface Found {
  id: string
  dataset: string
  isPlanned: boolean
}

/** Makes public before its day what was set down for it, with a reason that stays on record. */
export function releaseEarly(
  context: Context,
  info: GraphQLResolveInfo,
  { release, reason }: ReleaseEarlyInput,
): Promise<typeof ReleaseEarlyResult> {
  const reading =
    compile(sql<Found>`select e.id, e.dataset_id as dataset, e.planned_class is not null as "isPlanned" from release e
    where e.regency_id = current_regency() and e.id = ${idOf(release)}`)
  return asAdmin<Found, typeof ReleaseEarlyResult>(context, reading, async (acting, found) => {
    const { locale, door, entry, clock } = acting
    if (!found) return new NotFound(locale)
    const why = reason.trim()
    if (!why) return new ReasonMissing(locale, reasonMissing)
    if (!found.isPlanned) return new ReleaseNotPlanned(locale)
    const reasoned = compile(sql`update release set early_reason = ${why}, early_by = current_person()
      where regency_id = current_regency() and id = ${found.id} and planned_class is not null`)
    const now = clock()
    await door.withinTogether(entry, [
      reasoned,
      ...becomingPublic(sql`e.id = ${found.id}`, now),
      ...tellingPrograms('data.published', found.dataset, now),
    ])
    return Object.assign(new ReleasedEarly(), {
      release: await releaseNow(acting, info, 'ReleasedEarly', found.id),
    })
  })
}

const reasonMissing = {
  id: 'Tuliskan mengapa data ini tayang sebelum hari rilisnya.',
  en: 'Write why these data are public before the day of their release.',
}
