import { dayNumber } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { enqueued } from '../../jobs/enqueued.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { evidencePackShape } from './evidence-pack.shape.ts'
import type { EvidencePack, MakeEvidencePackInput, MakeEvidencePackResult } from './evidence-pack.type.ts'
import { EvidencePackAsked, EvidencePackUnderWay, PackPeriodRefused } from './evidence-pack.type.ts'
import { figureTables } from './figure-tables.ts'
import { makingPack } from './making-pack.ts'

const daysAtMost = 366
/** What has been under way for longer was cut off, and keeps nobody waiting. */
const hoursAtMost = 2

/**
 * Counts at once, so that the figures are those of the moment, and leaves the rest to a job. Asked for the same period while
 * that is under way, it is the same pack.
 */
export function makeEvidencePack(
  context: Context,
  info: GraphQLResolveInfo,
  { from, to }: MakeEvidencePackInput,
): Promise<typeof MakeEvidencePackResult> {
  return asAdmin(context, compile(sql`select`), async (acting) => {
    const days = dayNumber(to) - dayNumber(from) + 1
    if (days < 1 || days > daysAtMost) return new PackPeriodRefused(acting.locale)
    const figures = JSON.stringify(await figureTables(acting, { from, to }))
    const underWay = sql`select p.id from evidence_pack p where p.regency_id = current_regency() and p.status in ('waiting', 'making')
      and p.asked_at > house_now() - make_interval(hours => ${hoursAtMost})`
    const [asked] = await acting.door.within<{ id: string }>(
      acting.entry,
      compile(sql`with asked as (
          insert into evidence_pack (regency_id, from_on, to_on, asked_at, asked_by, origin, figures)
          select current_regency(), ${from}::date, ${to}::date, house_now(), current_person(), ${acting.origin}, ${figures}::jsonb
          where not exists (${underWay}) returning id, regency_id)
        select id, ${enqueued(makingPack, sql`json_build_object('regency', asked.regency_id, 'pack', asked.id)`, acting.clock())} from asked
        union all select p.id, null from (${underWay} and (p.from_on, p.to_on) = (${from}::date, ${to}::date)) as p`),
    )
    if (!asked) return new EvidencePackUnderWay(acting.locale)
    const evidencePack = await readOne<EvidencePack>(acting, info, {
      shape: evidencePackShape,
      asked: selectedBelow(info, 'EvidencePackAsked', 'evidencePack', 'EvidencePack'),
      where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${asked.id}`,
    })
    return Object.assign(new EvidencePackAsked(), { evidencePack })
  })
}
