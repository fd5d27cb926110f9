import { ForeignKeyConstraintViolationException } from '@mikro-orm/core'
import type { EntityManager } from './orm.ts'

/**
 * Does a removal, unless rows of another table refer to what it removes: then nothing of it is done, and that table's
 * name comes back. The database decides, so that no table which comes to refer to it later can be forgotten.
 */
export async function removeUnreferenced(
  em: EntityManager,
  removal: (em: EntityManager) => Promise<unknown>,
): Promise<string | null> {
  try {
    await em.transactional(removal)
    return null
  } catch (error) {
    if (error instanceof ForeignKeyConstraintViolationException)
      return (error as { table?: string }).table ?? 'other'
    throw error
  }
}
