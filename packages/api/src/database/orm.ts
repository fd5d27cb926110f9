import type { EntityManager, Options } from '@mikro-orm/postgresql'
import { MikroORM } from '@mikro-orm/postgresql'

export type { EntityManager, MikroORM } from '@mikro-orm/postgresql'

/** Entities are for the cold paths, where a regency is written down; what people do all day goes through the Door. */
export const openOrm = (appUrl: string, entities: NonNullable<Options['entities']>): Promise<MikroORM> =>
  MikroORM.init({ clientUrl: appUrl, entities, pool: { min: 0, max: 2 }, ensureDatabase: false })

/**
 * One transaction in which the rows of one regency exist and no others, as the Door has it. What `work` throws undoes it
 * all. `settings` are further settings of this transaction that policies ask for.
 */
export function inRegency<Result>(
  orm: MikroORM,
  regencyId: string,
  work: (em: EntityManager) => Promise<Result>,
  settings: Record<`app.${string}`, string> = {},
): Promise<Result> {
  const em = orm.em.fork()
  em.setSessionContext({ variables: { ...settings, 'app.regency': regencyId } })
  return em.transactional(work)
}

/** An id that can be known before its row is written. */
export async function newId(em: EntityManager): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>('select new_id() as id')
  return row!.id
}
