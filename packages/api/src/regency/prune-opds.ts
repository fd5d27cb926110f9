import type { EntityManager } from '../database/orm.ts'
import { removeUnreferenced } from '../database/remove-unreferenced.ts'
import { opdEntity } from './regency.entity.ts'

/** Takes OPDs away that the files leave out, and answers for the others what refers to them. */
export async function pruneOpds(
  em: EntityManager,
  regencyId: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const kept = new Map<string, string>()
  for (const key of keys) {
    const keptBy = await removeUnreferenced(em, (em) => em.nativeDelete(opdEntity, { regencyId, key }))
    if (keptBy !== null) kept.set(key, keptBy)
  }
  return kept
}
