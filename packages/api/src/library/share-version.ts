import type { Instant, Sop, Zone } from '@satualur/engine'
import { isoDateAt } from '@satualur/engine'
import { writeSop } from '@satualur/sop-format'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../database/compile.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { NotFound } from '../graphql/refusal.ts'
import { idOf } from '../read-model/id.ts'
import { readOne } from '../read-model/read.ts'
import { selectedBelow } from '../read-model/selection.ts'
import { zone } from '../regency/today.ts'
import { isShown, stateToday } from '../sop/in-force.ts'
import type { VersionInput } from '../sop/version-refusal.type.ts'
import { VersionNotInForce } from '../sop/version-refusal.type.ts'
import { recording } from '../sop/version-event.ts'
import { versionNow } from '../sop/version-told.ts'
import { isListed, libraryEntryShape } from './library-entry.shape.ts'
import type { LibraryEntry } from './library-entry.type.ts'
import type { ShareResult } from './share.type.ts'
import { VersionShared } from './share.type.ts'

interface Sharable {
  id: string
  state: string
  content: Sop
  source: string
  origin: string
  zone: Zone
}

/** Puts the version in force into the library of all regencies, as the next edition of its SOP. */
export function shareVersion(
  context: Context,
  info: GraphQLResolveInfo,
  { version }: VersionInput,
): Promise<typeof ShareResult> {
  return asAdmin<Sharable, typeof ShareResult>(context, reading(version), async (acting, found) => {
    const { locale, door, entry, clock } = acting
    if (!found) return new NotFound(locale)
    if (found.state !== 'effective')
      return new VersionNotInForce(locale, await versionNow(acting, info, 'VersionNotInForce', found.id))
    await door.within(entry, sharing(found, clock()))
    const [told, shared] = await Promise.all([
      versionNow(acting, info, 'VersionShared', found.id),
      readOne<LibraryEntry>(acting, info, {
        shape: libraryEntryShape,
        asked: selectedBelow(info, 'VersionShared', 'entry', 'LibraryEntry'),
        where: (row) => sql`${row}.regency_id = current_regency() and ${row}.version_id = ${found.id}`,
      }),
    ])
    return Object.assign(new VersionShared(), { version: told, entry: shared })
  })
}

const reading = (version: string) => {
  const v = sql`v`
  return compile(sql<Sharable>`select v.id, ${stateToday(v)} as state, v.content, v.source, ${zone} as zone,
      official_name(r.kind, r.name) as origin
    from sop_version v join regency r on r.id = v.regency_id
    where v.regency_id = current_regency() and v.id = ${idOf(version)} and ${isShown(v)}`)
}

/** Sharing what is shared already changes nothing; anything else is a new edition. */
function sharing({ id, content, source, origin, zone }: Sharable, at: Instant) {
  return compile(sql`with shared as (
    insert into library_entry as e (regency_id, sop_id, version_id, edition, edition_on, title, origin, step_count, role_count, source)
    select v.regency_id, v.sop_id, v.id, 1, ${isoDateAt(at, zone)}::date, ${content.title}, ${origin},
      ${content.steps.length}::int, ${content.roles.length}::int, ${publicSource(content, source)}
    from sop_version v where v.regency_id = current_regency() and v.id = ${id}
    on conflict (regency_id, sop_id) do update set (version_id, edition, edition_on, title, origin, step_count, role_count, source, withdrawn_at) =
      (excluded.version_id, e.edition + 1, excluded.edition_on, excluded.title, excluded.origin, excluded.step_count, excluded.role_count, excluded.source, null)
    where e.version_id <> excluded.version_id or not ${isListed(sql`e`)}
    returning regency_id, version_id as id)
    ${recording(sql`shared`, 'shared', at)}`)
}

/** The official's number names a person and is nothing that another regency has to know. */
function publicSource(content: Sop, source: string): string {
  const { ratifiedBy } = content.header
  if (!ratifiedBy?.nip) return source
  return writeSop(
    { ...content, header: { ...content.header, ratifiedBy: { ...ratifiedBy, nip: null } } },
    source,
  )
}
