import { derivedSop, emptySop, freshKey } from '@satualur/authoring'
import type { Key, Sop } from '@satualur/engine'
import { readSop, writeSop } from '@satualur/sop-format'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { badInput } from '../../graphql/faults.ts'
import { NotFound } from '../../graphql/refusal.ts'
import type { Edition } from '../../library/edition.ts'
import { deriving, nationalEdition, sharedEdition } from '../../library/edition.ts'
import { instantOf } from '../../read-model/shape.ts'
import { recording } from '../../sop/version-event.ts'
import { versionNow } from '../../sop/version-told.ts'
import type { DraftSopResult } from './draft-sop.type.ts'
import { SopDrafted } from './draft-sop.type.ts'
import { unlessTaken } from './unless-taken.ts'

interface Wanted {
  /** An entry of the library. */
  from: string | null
  title: string | null
}

interface Found {
  sharedEdition: Edition | null
  /** The keys that SOPs of the regency have. */
  keys: Key[]
}

/** The first draft of a new SOP: an empty sheet, or one derived from the library. */
export function draftNewSop(
  context: Context,
  info: GraphQLResolveInfo,
  wanted: Wanted,
): Promise<typeof DraftSopResult> {
  if (wanted.from === null && wanted.title === null)
    throw badInput({ id: 'SOP baru memerlukan judul.', en: 'A new SOP needs a title.' })
  return asAdmin<Found, typeof DraftSopResult>(context, reading(wanted), async (acting, found) => {
    const { locale, door, entry, clock } = acting
    const edition = nationalEdition(wanted.from) ?? found!.sharedEdition
    if (wanted.from !== null && !edition) return new NotFound(locale)
    const title = wanted.title ?? edition!.title
    const statement = drafting(begun({ key: freshKey(found!.keys, title), title }, edition), edition, clock())
    const drafted = await unlessTaken(door.within<{ id: string }>(entry, statement))
    if (!drafted) return draftNewSop(context, info, wanted)
    const version = await versionNow(acting, info, 'SopDrafted', drafted[0]!.id)
    return Object.assign(new SopDrafted(), { version })
  })
}

interface Begun {
  sop: Sop
  source: string
}

function begun(named: { key: Key; title: string }, edition: Edition | null): Begun {
  if (!edition) {
    const sop = emptySop(named)
    return { sop, source: writeSop(sop) }
  }
  const read = readSop(edition.source)
  if ('problems' in read) throw new Error(`the library entry “${edition.title}” cannot be read`)
  const sop = derivedSop(read.sop, named)
  return { sop, source: writeSop(sop, edition.source) }
}

const reading = ({ from }: Wanted) =>
  compile(sql<Found>`select ${sharedEdition(from)} as "sharedEdition",
    array(select key from sop where regency_id = current_regency()) as keys`)

function drafting({ sop, source }: Begun, edition: Edition | null, at: number) {
  const derived = edition ? sql`derived as (${deriving(sql`drafted`, edition)}),` : sql``
  return compile(sql<{ id: string }>`with made as (
      insert into sop (regency_id, key, title) values (current_regency(), ${sop.key}, ${sop.title})
      returning regency_id, id),
    drafted as (
      insert into sop_version (regency_id, sop_id, number, state, content, source, saved_at, saved_by)
      select regency_id, id, 1, 'draft', ${JSON.stringify(sop)}::jsonb, ${source}, ${instantOf(at)}, current_person() from made
      returning regency_id, id),
    ${derived}
    recorded as (${recording(sql`drafted`, 'drafted', at)})
    select id from drafted`)
}
