import { isDeepStrictEqual } from 'node:util'
import type { RegencyConfiguration } from '@satualur/sop-format'
import type { EntityManager } from '../database/orm.ts'
import { calendarEntity, opdEntity, regencyEntity } from './regency.entity.ts'

/**
 * The regency's names, its calendar and its OPDs, as a configuration file has them. Whether it is a sample is settled
 * when it is made. A changed calendar gets a new revision, so that every process reads it again.
 */
export async function applyRegency(
  em: EntityManager,
  regencyId: string,
  { code, name, kind, calendar, opds }: RegencyConfiguration,
): Promise<void> {
  const regency = await em.findOneOrFail(regencyEntity, { id: regencyId })
  em.assign(regency, { code, name, kind })
  const kept = await em.findOneOrFail(calendarEntity, { regencyId })
  const stored: typeof calendar = JSON.parse(JSON.stringify(calendar))
  if (!isDeepStrictEqual(kept.content, stored)) {
    em.assign(kept, { revision: kept.revision + 1 })
    kept.content = stored
  }
  await em.flush()
  await em.upsertMany(
    opdEntity,
    opds.map((opd) => ({ regencyId, ...opd })),
    { onConflictFields: ['regencyId', 'key'], onConflictExcludeFields: ['id'] },
  )
}
