import { LockMode } from '@mikro-orm/core'
import type { Instant } from '@satualur/engine'
import type { Locale } from '../graphql/locale.ts'
import type { EntityManager, MikroORM } from '../database/orm.ts'
import { inRegency } from '../database/orm.ts'
import { regencyEntity } from '../regency/regency.entity.ts'
import type { SoundConfiguration } from './apply-configuration.ts'
import { applyConfiguration } from './apply-configuration.ts'
import { digestOf } from './stored/configuration-files.ts'
import { decidedOtherwise, planOf } from './plan/plan.ts'
import type { PlannedChange } from './plan/plan.type.ts'
import { keptDecisions } from './plan/plan-kept.ts'
import { planWords } from './plan/plan-words.ts'
import type { Said } from './prune.ts'
import { nothingPruned, prune } from './prune.ts'
import type { StoredConfiguration } from './stored/stored-configuration.ts'
import { readingConfiguration, sayable } from './stored/stored-configuration.ts'

/** How files are applied. */
export interface Manner {
  at: Instant
  /** Who applies them. */
  by: string
  locale: Locale
  /** The digest that the configuration has to have before. */
  expecting: string | null
  isDryRun: boolean
  /** What is all there is to be: everything else is taken away, where nothing depends on it. */
  prune: Said | null
}

/** What came of it: `digest` is that of the configuration afterwards. */
export interface CarriedOut {
  versions: string[]
  plan: PlannedChange[]
  digest: string
}

/** The configuration is another one than was expected. */
export interface Moved {
  moved: string
}

/**
 * Applies files in one transaction and tells what became different: the plan compares the rows before and after, so it
 * is what happened and not what was meant to. A dry run does all of it, and then undoes it all.
 */
export async function carryOut(
  orm: MikroORM,
  regencyId: string,
  configuration: SoundConfiguration,
  manner: Manner,
): Promise<CarriedOut | Moved> {
  try {
    return await inRegency(orm, regencyId, async (em) => {
      const done = await carriedOut(em, regencyId, configuration, manner)
      if (manner.isDryRun) throw new Undone(done)
      return done
    })
  } catch (undone) {
    if (undone instanceof Undone) return undone.done
    throw undone
  }
}

/** Thrown so that the transaction forgets everything; what would have been is all that is left of it. */
class Undone extends Error {
  readonly done: CarriedOut | Moved
  constructor(done: CarriedOut | Moved) {
    super('a dry run is undone')
    this.done = done
  }
}

async function carriedOut(
  em: EntityManager,
  regencyId: string,
  configuration: SoundConfiguration,
  manner: Manner,
): Promise<CarriedOut | Moved> {
  // Whoever applies at the same time waits here, and then sees what was applied.
  await em.findOneOrFail(regencyEntity, { id: regencyId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const before = await storedIn(em)
  const digest = digestOf(before)
  if (manner.expecting !== null && manner.expecting !== digest) return { moved: digest }
  const versions = await applyConfiguration(em, regencyId, configuration, manner)
  const pruned = manner.prune
    ? await prune(em, regencyId, await storedIn(em), manner.prune, manner)
    : nothingPruned
  const after = await storedIn(em)
  return {
    versions: manner.isDryRun ? [] : versions,
    plan: [
      ...planOf(before, after, pruned, planWords[manner.locale]),
      ...decidedOtherwise(configuration.regency, after, planWords[manner.locale]),
      ...keptDecisions(configuration.said, before.data, planWords[manner.locale]),
    ],
    digest: digestOf(after),
  }
}

async function storedIn(em: EntityManager): Promise<StoredConfiguration> {
  await em.flush()
  const { rows } = await em.getKysely().executeQuery(readingConfiguration())
  return sayable(rows[0]!.stored)
}
