import type { EntityManager } from '../database/orm.ts'
import { removeUnreferenced } from '../database/remove-unreferenced.ts'
import { personEntity } from './person.entity.ts'

/**
 * Takes people away whom the files leave out, and answers those who have a history: it keeps naming them, and so they
 * stay and lose their access. Their sessions end with the next request.
 */
export async function prunePeople(
  em: EntityManager,
  regencyId: string,
  emails: readonly string[],
): Promise<string[]> {
  const barred: string[] = []
  for (const email of emails) {
    const keptBy = await removeUnreferenced(em, (em) => em.nativeDelete(personEntity, { regencyId, email }))
    if (keptBy === null) continue
    await em.nativeUpdate(personEntity, { regencyId, email }, { isActive: false })
    barred.push(email)
  }
  return barred
}
