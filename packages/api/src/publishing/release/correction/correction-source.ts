import type { Instant, Sop } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { Statement } from '../../../database/door.ts'
import type { ActingAdmin } from '../../../graphql/as-admin.ts'
import { idOf } from '../../../read-model/id.ts'
import type { Judged } from '../../case/judged.ts'
import { judgedPieces } from '../../case/judged.ts'
import type { KnownRun } from '../../case/known-run.ts'
import { knownRun } from '../../case/known-run.ts'
import { asPieces, identityOf } from '../../case/pieces.ts'
import { portalInUse } from '../as-preview.ts'

/** A release that may be corrected. */
export interface Correctable {
  id: string
  name: string
  period: string | null
  dataset: string
  run: string
  isPublic: boolean
  isPlanned: boolean
  portalAddress: string | null
}

export const readingCorrectable = (release: string): Statement =>
  compile(sql<Correctable>`select e.id, e.name, e.period, e.dataset_id as dataset, e.run_id as run,
      coalesce(e.public_class, e.planned_class) is not null as "isPublic",
      e.planned_class is not null as "isPlanned", ${portalInUse} as "portalAddress"
    from release e where e.regency_id = current_regency() and e.id = ${idOf(release)}`)

/** What would take the place of a release: the newest version of it that a run has brought, as the gate judges it. */
export interface Source {
  known: KnownRun
  /** Null where the run has none, or the very bytes that are public. */
  said: Judged | null
}

/** From the run with the newer version, its own where none is named; null where that is about another dataset. */
export async function correctionSource(
  acting: ActingAdmin,
  found: Correctable,
  run: string | null | undefined,
  now: Instant,
): Promise<Source | null> {
  const from = await readFrom(acting, run == null ? found.run : idOf(run))
  if (!from || from.known.dataset.id !== found.dataset) return null
  // What everybody sees already is put right at once; what waits for its day is put right while it waits.
  const known = found.isPlanned ? from.known : { ...from.known, releaseRule: null }
  const handed = asPieces(known.handed, from.sop, known.period)
  const newest = handed.findLast((piece) => identityOf(piece) === identityOf(found))
  const current = known.released.find(({ id }) => id === found.id)
  if (!newest || newest.sha256 === current?.sha256) return { known, said: null }
  return { known, said: judgedPieces(known, from.sop, { handed, pieces: [newest] }, now) }
}

async function readFrom(
  { door, entry, definitions }: ActingAdmin,
  run: string | null,
): Promise<{ known: KnownRun; sop: Sop } | null> {
  if (run === null) return null
  const [read] = await door.within<{ known: KnownRun }>(entry, compile(knownRun(run)))
  if (!read) return null
  await definitions.prime(door, entry, [read.known.versionId])
  return { known: read.known, sop: definitions.of(read.known.versionId) }
}
