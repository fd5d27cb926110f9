import type { EntityManager } from '../database/orm.ts'
import { removeUnreferenced } from '../database/remove-unreferenced.ts'
import { sopEntity, versionEntity } from './sop.entity.ts'

/**
 * Takes SOPs away that the files leave out, and answers what keeps the others. One that has run stays, whole: to end its
 * force is an official act with a reason and a day (`revokeVersion`), not a file that is not there. One that somebody is
 * drafting stays too.
 */
export async function pruneSops(
  em: EntityManager,
  regencyId: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const kept = new Map<string, string>()
  for (const key of keys) {
    const { id } = await em.findOneOrFail(sopEntity, { regencyId, key })
    const drafts = await em.count(versionEntity, {
      regencyId,
      sopId: id,
      state: { $in: ['draft', 'in-review'] },
    })
    const keptBy =
      drafts > 0
        ? 'draft'
        : await removeUnreferenced(em, (em) => em.nativeDelete(sopEntity, { regencyId, id }))
    if (keptBy !== null) kept.set(key, keptBy)
  }
  return kept
}
