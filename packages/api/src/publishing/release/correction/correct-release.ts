import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../../database/compile.ts'
import type { ActingAdmin } from '../../../graphql/as-admin.ts'
import { asAdmin } from '../../../graphql/as-admin.ts'
import type { Context } from '../../../graphql/context.ts'
import { NotFound } from '../../../graphql/refusal.ts'
import { NotPublishable } from '../../../run/command/refusal/publication-refusal.type.ts'
import { queueing } from '../../push/queueing.ts'
import type { CorrectReleaseInput, CorrectReleaseResult } from '../change-release.type.ts'
import { NothingNewer, ReleaseCorrected, ReleaseNotPublic } from '../change-release.type.ts'
import { tellingPrograms } from '../../telling.ts'
import { releaseNow } from '../release-now.ts'
import { writingReleases } from '../writing-releases.ts'
import type { Correctable } from './correction-source.ts'
import { correctionSource, readingCorrectable } from './correction-source.ts'

/**
 * Puts a newer version in the place of a release, under the same gate as any: approved, clean, of a public class. What
 * waits for its day goes on waiting.
 */
export function correctRelease(
  context: Context,
  info: GraphQLResolveInfo,
  { release, run, reason }: CorrectReleaseInput,
): Promise<typeof CorrectReleaseResult> {
  const reading = readingCorrectable(release)
  return asAdmin<Correctable, typeof CorrectReleaseResult>(context, reading, async (acting, found) => {
    const { locale, door, entry, clock } = acting
    if (!found) return new NotFound(locale)
    if (!found.isPublic) return new ReleaseNotPublic(locale)
    const now = clock()
    const source = await correctionSource(acting, found, run, now)
    if (!source) return new NotFound(locale)
    const { known, said } = source
    if (!said) return new NothingNewer(locale)
    if (said.findings.length > 0) return new NotPublishable(locale, said.findings)
    const by = { task: null, person: entry.personId, at: now, correctionReason: reason?.trim() || null }
    const releases = writingReleases(known, said, by)
    const of = { regency: entry.regencyId, dataset: found.dataset }
    await door.withinTogether(entry, [
      ...releases,
      ...(found.isPlanned ? [] : tellingPrograms('data.published', found.dataset, now)),
      ...(known.hasPortal && !found.isPlanned ? [queueing(of, now)] : []),
    ])
    const id = await successorOf(acting, found.id)
    return Object.assign(new ReleaseCorrected(), {
      release: await releaseNow(acting, info, 'ReleaseCorrected', id),
    })
  })
}

async function successorOf({ door, entry }: ActingAdmin, id: string): Promise<string> {
  const [row] = await door.within<{ id: string }>(
    entry,
    compile(sql`select id from release where regency_id = current_regency() and replaces = ${id}`),
  )
  return row!.id
}
