import type { Cast } from '@satualur/sop-format'
import { foundBy } from '../database/found-by.ts'
import type { EntityManager } from '../database/orm.ts'
import { personEntity } from '../people/person.entity.ts'
import { opdEntity } from '../regency/regency.entity.ts'
import { playerEntity, sopEntity } from './sop.entity.ts'

/** Ends casts that the files leave out. Open tasks stay with whom they were given to. */
export async function pruneCasts(
  em: EntityManager,
  regencyId: string,
  casts: readonly Pick<Cast, 'sop' | 'role' | 'opd'>[],
): Promise<void> {
  if (casts.length === 0) return
  const sopBy = foundBy(await em.find(sopEntity, { regencyId }), 'key')
  const opdBy = foundBy(await em.find(opdEntity, { regencyId }), 'key')
  const ended = casts.map(({ sop, role, opd }) => ({
    sopId: sopBy(sop).id,
    roleKey: role,
    opdId: opd === null ? null : opdBy(opd).id,
  }))
  await em.nativeDelete(playerEntity, { regencyId, $or: ended })
}

/** Nobody without access plays a role: a run that starts would give its tasks to somebody who never comes. */
export async function endRolesOf(
  em: EntityManager,
  regencyId: string,
  emails: readonly string[],
): Promise<void> {
  if (emails.length === 0) return
  const people = await em.find(personEntity, { regencyId, email: { $in: [...emails] } })
  await em.nativeDelete(playerEntity, { regencyId, personId: { $in: people.map(({ id }) => id) } })
}
