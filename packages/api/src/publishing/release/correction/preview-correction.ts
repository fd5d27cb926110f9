import { asAdmin } from '../../../graphql/as-admin.ts'
import type { Context } from '../../../graphql/context.ts'
import { Refusal } from '../../../graphql/refusal.ts'
import { metadataOf } from '../../case/described.ts'
import type { Judged } from '../../case/judged.ts'
import type { KnownRun } from '../../case/known-run.ts'
import { asPreview } from '../as-preview.ts'
import { nothingNewerSentence } from '../change-release.type.ts'
import type { ReleasePreview } from '../release-preview.type.ts'
import type { Correctable } from './correction-source.ts'
import { correctionSource, readingCorrectable } from './correction-source.ts'

/** What a correction would make public, and what stands in its way; null for nobody but admins, and where there is nothing to correct. */
export async function previewCorrection(
  context: Context,
  release: string,
  run: string | null,
): Promise<ReleasePreview | null> {
  const reading = readingCorrectable(release)
  const answer = await asAdmin<Correctable, ReleasePreview | null>(
    context,
    reading,
    async (acting, found) => {
      if (!found?.isPublic) return null
      const source = await correctionSource(acting, found, run, acting.clock())
      if (!source) return null
      const { portalAddress } = found
      return asPreview(source.known, source.said ?? nothingNewer(source.known), { ...acting, portalAddress })
    },
  )
  return answer instanceof Refusal ? null : answer
}

const nothingNewer = (known: KnownRun): Judged => ({
  ...{ metadata: metadataOf(known, []), pieces: [], plan: null },
  findings: [{ code: 'nothing-to-publish', piece: null, file: null, sentence: nothingNewerSentence }],
})
