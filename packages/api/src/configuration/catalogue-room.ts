import type { Instant } from '@satualur/engine'
import type { CatalogueSettings } from '@satualur/sop-format/folder'
import type { RawBuilder } from 'kysely'
import type { EntityManager } from '../database/orm.ts'

/** What the public catalogue, a room to the right, has in a regency's files. */
export interface CatalogueRoom {
  /** Its `CatalogueSettings` in the regency of the running transaction; null where nobody has set any. */
  stored: RawBuilder<unknown>
  apply(
    em: EntityManager,
    settings: CatalogueSettings,
    how: { at: Instant; by: string | null },
  ): Promise<void>
}

/** It says so itself, as a room adds to its neighbours' types from its own side. */
export const catalogueRoom: { current: CatalogueRoom | null } = { current: null }
