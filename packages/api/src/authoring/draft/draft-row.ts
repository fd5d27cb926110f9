import type { Sop } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { idOf } from '../../read-model/id.ts'
import { versionNow } from '../../sop/version-told.ts'
import { VersionFixed } from './draft-refusal.type.ts'

/** A version as the commands to a draft find it: it may be a draft no longer. */
export interface DraftRow {
  id: string
  state: string
  revision: number
  sopId: string
  sopKey: string
  content: Sop
  source: string
}

/** Reads the version that a command names, and what `more` asks for beside it of the row `v`. */
export const readingDraft = (version: string, more: RawBuilder<unknown> = sql``) =>
  compile(sql`select v.id, v.state, v.revision, v.sop_id as "sopId", s.key as "sopKey", v.content, v.source ${more}
    from sop_version v join sop s on s.regency_id = v.regency_id and s.id = v.sop_id
    where v.regency_id = current_regency() and v.id = ${idOf(version)}`)

export const isOpen = ({ state }: Pick<DraftRow, 'state'>): boolean =>
  state === 'draft' || state === 'in-review'

export const fixed = async (
  acting: ActingAdmin,
  info: GraphQLResolveInfo,
  { id, state }: Pick<DraftRow, 'id' | 'state'>,
): Promise<VersionFixed> =>
  new VersionFixed(acting.locale, await versionNow(acting, info, 'VersionFixed', id), state === 'in-review')
