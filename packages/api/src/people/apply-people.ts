import type { Person } from '@satualur/sop-format'
import { foundBy } from '../database/found-by.ts'
import type { EntityManager } from '../database/orm.ts'
import { opdEntity } from '../regency/regency.entity.ts'
import { personEntity } from './person.entity.ts'

/** Accounts by e-mail. Whom a file names has access; a password is not a file's to say, and nobody is removed. */
export async function applyPeople(
  em: EntityManager,
  regencyId: string,
  people: readonly Person[],
): Promise<void> {
  const opdBy = foundBy(await em.find(opdEntity, { regencyId }), 'key')
  await em.upsertMany(
    personEntity,
    people.map(({ opd, ...person }) => ({
      regencyId,
      ...person,
      opdId: opd === null ? null : opdBy(opd).id,
      isActive: true,
    })),
    { onConflictFields: ['regencyId', 'email'], onConflictExcludeFields: ['id', 'passwordHash'] },
  )
}
