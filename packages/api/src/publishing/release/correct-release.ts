import type { Sop } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { idOf } from '../../read-model/id.ts'
import { NotPublishable } from '../../run/command/refusal/publication-refusal.type.ts'
import { judgedPieces } from '../case/judged.ts'
import type { KnownRun } from '../case/known-run.ts'
import { knownRun } from '../case/known-run.ts'
import { asPieces, identityOf } from '../case/pieces.ts'
import { queueing } from '../push/queueing.ts'
import type { CorrectReleaseInput, CorrectReleaseResult } from './change-release.type.ts'
import { NothingNewer, ReleaseCorrected, ReleaseNotPublic } from './change-release.type.ts'
import { releaseNow } from './release-now.ts'
import { writingReleases } from './writing-releases.ts'

interface Found {
  id: string
  name: string
  period: string | null
  dataset: string
  run: string
  isPublic: boolean
  isPlanned: boolean
}

/**
 * Puts a newer version in the place of a release, under the same gate as any: approved, clean, of a public class. What
 * waits for its day goes on waiting.
 */
export function correctRelease(
  context: Context,
  info: GraphQLResolveInfo,
  input: CorrectReleaseInput,
): Promise<typeof CorrectReleaseResult> {
  const reading = compile(sql<Found>`select e.id, e.name, e.period, e.dataset_id as dataset, e.run_id as run,
      coalesce(e.public_class, e.planned_class) is not null as "isPublic",
      e.planned_class is not null as "isPlanned"
    from release e where e.regency_id = current_regency() and e.id = ${idOf(input.release)}`)
  return asAdmin<Found, typeof CorrectReleaseResult>(context, reading, async (acting, found) => {
    const { locale, door, entry, clock } = acting
    if (!found) return new NotFound(locale)
    if (!found.isPublic) return new ReleaseNotPublic(locale)
    const from = await readFrom(acting, input.run == null ? found.run : idOf(input.run))
    if (!from || from.known.dataset.id !== found.dataset) return new NotFound(locale)
    // What everybody sees already is put right at once; what waits for its day is put right while it waits.
    const known = found.isPlanned ? from.known : { ...from.known, releaseRule: null }
    const { sop } = from
    const handed = asPieces(known.handed, sop, known.period)
    const newest = handed.findLast((piece) => identityOf(piece) === identityOf(found))
    const current = known.released.find(({ id }) => id === found.id)
    if (!newest || newest.sha256 === current?.sha256) return new NothingNewer(locale)
    const now = clock()
    const said = judgedPieces(known, sop, { handed, pieces: [newest] }, now)
    if (said.findings.length > 0) return new NotPublishable(locale, said.findings)
    const releases = writingReleases(known, said, { task: null, person: entry.personId, at: now })
    const of = { regency: entry.regencyId, dataset: found.dataset }
    await door.withinTogether(
      entry,
      known.hasPortal && !found.isPlanned ? [...releases, queueing(of, now)] : releases,
    )
    const id = await successorOf(acting, found.id)
    return Object.assign(new ReleaseCorrected(), {
      release: await releaseNow(acting, info, 'ReleaseCorrected', id),
    })
  })
}

interface From {
  known: KnownRun
  sop: Sop
}

async function readFrom(acting: ActingAdmin, run: string | null): Promise<From | null> {
  const { door, entry, definitions } = acting
  if (run === null) return null
  const [read] = await door.within<{ known: KnownRun }>(entry, compile(knownRun(run)))
  if (!read) return null
  await definitions.prime(door, entry, [read.known.versionId])
  return { known: read.known, sop: definitions.of(read.known.versionId) }
}

async function successorOf({ door, entry }: ActingAdmin, id: string): Promise<string> {
  const [row] = await door.within<{ id: string }>(
    entry,
    compile(sql`select id from release where regency_id = current_regency() and replaces = ${id}`),
  )
  return row!.id
}
