import { isDeepStrictEqual } from 'node:util'
import type { IsoDate, Sop } from '@satualur/engine'
import type { EntityManager } from '../database/orm.ts'
import { newId } from '../database/orm.ts'
import { sopEntity, versionEntity } from './sop.entity.ts'
import { effectiveFrom, endedOn, endOf, openFrom } from './validity.ts'

/** An SOP and the configuration file that says it. */
export interface SopText {
  sop: Sop
  source: string
}

/**
 * Makes a new version of each SOP that says something else than its latest version in force, and answers the ids of the
 * new ones. The former version keeps its content and its runs; only its validity ends where the new one's begins.
 */
export async function applySops(
  em: EntityManager,
  regencyId: string,
  texts: readonly SopText[],
  today: IsoDate,
): Promise<string[]> {
  const made: string[] = []
  for (const text of texts) {
    const id = await applySop(em, regencyId, text, today)
    if (id) made.push(id)
  }
  return made
}

async function applySop(
  em: EntityManager,
  regencyId: string,
  { sop, source }: SopText,
  today: IsoDate,
): Promise<string | null> {
  const content: Sop = JSON.parse(JSON.stringify(sop))
  const { id: sopId } = await em.upsert(
    sopEntity,
    { regencyId, key: sop.key, title: sop.title },
    { onConflictFields: ['regencyId', 'key'], onConflictExcludeFields: ['id'] },
  )
  const versions = await em.find(versionEntity, { regencyId, sopId }, { orderBy: { number: 'desc' } })
  const former = versions.find(({ state }) => state === 'effective')
  if (former && isDeepStrictEqual(former.content, content)) return null
  const free = endOf(versions.map(({ valid }) => valid))
  const from = effectiveFrom(sop.header, today, former?.valid ?? null, free)
  if (former?.valid) {
    former.valid = endedOn(former.valid, from)
    former.state = 'superseded'
    await em.flush()
  }
  const id = await newId(em)
  const number = (versions[0]?.number ?? 0) + 1
  await em.insert(versionEntity, {
    ...{ regencyId, id, sopId, number, content, source },
    ...{ state: 'effective', valid: openFrom(from) },
  })
  return id
}
