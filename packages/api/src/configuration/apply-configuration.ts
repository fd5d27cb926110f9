import { LockMode } from '@mikro-orm/core'
import type { Instant } from '@satualur/engine'
import { isoDateAt } from '@satualur/engine'
import type { RegencyConfiguration } from '@satualur/sop-format'
import type { DatasetFiles } from '@satualur/sop-format/folder'
import type { EntityManager } from '../database/orm.ts'
import { applyDatasets } from '../dataset/apply-datasets.ts'
import { applySchedules } from '../dataset/apply-schedules.ts'
import { applyPeople } from '../people/apply-people.ts'
import { applyRegency } from '../regency/apply-regency.ts'
import { calendarEntity, regencyEntity } from '../regency/regency.entity.ts'
import { applyCasts } from '../sop/apply-casts.ts'
import type { SopText } from '../sop/apply-sops.ts'
import { applySops } from '../sop/apply-sops.ts'
import { applySaid } from './apply-said.ts'
import { configurationTextEntity } from './configuration-text.entity.ts'

/** What a regency's files say, read and found sound. */
export interface SoundConfiguration {
  regency: RegencyConfiguration | null
  /** The text that says it; its comments and its order come back with the next export. */
  regencySource?: string | null
  sops: readonly SopText[]
  /** What the files beside them say of datasets. */
  said: DatasetFiles
}

/**
 * Writes a configuration into the regency of the running transaction, room by room from the left, and answers the new
 * versions. Things are known by their keys: what a file names is made or changed, what it leaves out stays as it is.
 */
export async function applyConfiguration(
  em: EntityManager,
  regencyId: string,
  { regency, regencySource = null, sops, said }: SoundConfiguration,
  {
    at,
    by,
  }: { at: Instant; /** who answers for it; null where the house itself applies it */ by: string | null },
): Promise<string[]> {
  // One after the other: two admins who apply at once would count the same version numbers.
  await em.findOneOrFail(regencyEntity, { id: regencyId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (regency) {
    await applyRegency(em, regencyId, regency, { at, by })
    await applyPeople(em, regencyId, regency.people)
  }
  const { content } = await em.findOneOrFail(calendarEntity, { regencyId })
  const today = isoDateAt(at, content.zone)
  const versions = await applySops(em, regencyId, sops, today)
  if (regency) {
    await applyCasts(em, regencyId, regency.casts)
    await applyDatasets(em, regencyId, regency.datasets, today)
    await applySchedules(em, regencyId, regency.schedules, { today, by })
    if (regencySource !== null) await em.upsert(configurationTextEntity, { regencyId, source: regencySource })
  }
  await applySaid(em, said, { at, by })
  return versions
}
