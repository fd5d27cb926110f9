import type { EntityManager } from '../database/orm.ts'
import { removeUnreferenced } from '../database/remove-unreferenced.ts'
import { datasetEntity } from './dataset.entity.ts'

/** Takes datasets away that the files leave out, and answers for the others what refers to them: runs. */
export async function pruneDatasets(
  em: EntityManager,
  regencyId: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const kept = new Map<string, string>()
  for (const key of keys) {
    const keptBy = await removeUnreferenced(em, (em) => em.nativeDelete(datasetEntity, { regencyId, key }))
    if (keptBy !== null) kept.set(key, keptBy)
  }
  return kept
}
