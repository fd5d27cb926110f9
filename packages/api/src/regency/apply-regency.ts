import type { Instant } from '@satualur/engine'
import { isDeepStrictEqual } from 'node:util'
import type { RegencyConfiguration } from '@satualur/sop-format'
import { foundBy } from '../database/found-by.ts'
import type { EntityManager } from '../database/orm.ts'
import { amendingCalendar } from './amending-calendar.ts'
import { calendarEntity, opdEntity, regencyEntity } from './regency.entity.ts'

async function provinceOfKey(em: EntityManager, key: string): Promise<string> {
  const provinces = await em.execute<{ id: string; key: string }[]>('select id, key from provinces()')
  return foundBy(provinces, 'key')(key).id
}

/** Told where a calendar is looked up later: files say no reason. */
const reason = 'Berkas konfigurasi diterapkan.'

/**
 * The regency's names, its calendar and its OPDs, as a configuration file has them. Whether it is a sample is settled
 * when it is made. A changed calendar is an amendment: what is open is recounted by it.
 */
export async function applyRegency(
  em: EntityManager,
  regencyId: string,
  { code, name, kind, province, calendar, opds }: RegencyConfiguration,
  { at, by }: { at: Instant; /** null where the house itself applies it */ by: string | null },
): Promise<void> {
  const regency = await em.findOneOrFail(regencyEntity, { id: regencyId })
  em.assign(regency, { code, name, kind, provinceId: province && (await provinceOfKey(em, province)) })
  const kept = await em.findOneOrFail(calendarEntity, { regencyId })
  const content: typeof calendar = JSON.parse(JSON.stringify(calendar))
  await em.flush()
  if (!isDeepStrictEqual(kept.content, content)) {
    const amendment = { content, after: kept.revision, by, reason, decree: null }
    await em.getKysely().executeQuery(amendingCalendar(amendment, at))
    await em.refresh(kept)
  }
  await em.upsertMany(
    opdEntity,
    opds.map((opd) => ({ regencyId, ...opd })),
    { onConflictFields: ['regencyId', 'key'], onConflictExcludeFields: ['id'] },
  )
}
