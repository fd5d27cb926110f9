import type { AnsweredForm, DescribedDataset } from '@satualur/engine'
import { portalFields } from '@satualur/engine'
import { sql } from 'kysely'
import type { Locale } from '../../graphql/locale.ts'
import { findingIn } from '../../run/command/refusal/publication-refusal.type.ts'
import { licenceOf } from '../case/described.ts'
import type { Judged, JudgedPiece } from '../case/judged.ts'
import type { KnownRun } from '../case/known-run.ts'
import { identityOf } from '../case/pieces.ts'
import type { PreviewedField, PreviewedPiece, PreviewedStep, ReleasePreview } from './release-preview.type.ts'

/** The address of the regency's portal, where there is one that is not being taken out of the settings. */
export const portalInUse = sql<string | null>`(
  select p.address from portal p where p.regency_id = current_regency() and p.removing_since is null)`

interface Around {
  portalAddress: string | null
  locale: Locale
}

/** What was judged, as a reader is shown it before it is public. */
export const asPreview = (
  known: KnownRun,
  said: Judged,
  { portalAddress, locale }: Around,
): ReleasePreview => ({
  ...{ portalAddress, licence: licenceOf(known) },
  fields: fieldsOf(said.metadata),
  pieces: said.pieces.map((piece) => previewed(known, piece)),
  steps: stepsOf(said),
  plan: said.plan?.[locale] ?? null,
  findings: said.findings.map((finding) => findingIn(finding, locale)),
})

/** As the portal has them; its own words are not translated. */
function fieldsOf({
  described,
  forms,
}: {
  described: DescribedDataset
  forms: AnsweredForm[]
}): PreviewedField[] {
  const { tags, extras, ...texts } = portalFields(described, forms)
  return [
    ...Object.entries(texts).map(([name, value]) => ({ name, value })),
    { name: 'tags', value: tags.map(({ name }) => name).join(', ') },
    ...extras.map(({ key, value }) => ({ name: `extras.${key}`, value })),
  ].filter(({ value }) => value !== '')
}

function previewed(
  known: KnownRun,
  { piece, provenance, publishable, publicFrom }: JudgedPiece,
): PreviewedPiece {
  const { file, fileName, format, size, sha256 } = piece
  const current = known.released.find((one) => !one.isPlanned && identityOf(one) === identityOf(piece))
  return {
    ...{ title: identityOf(piece), file, fileName, format, size, sha256 },
    approvedBy: provenance.approval?.by ?? null,
    approvedAt: provenance.approval ? Date.parse(provenance.approval.at) : null,
    replaces: current?.sha256 ?? null,
    isPublishable: publishable !== null,
    publicFrom,
  }
}

const stepsOf = ({ pieces }: Judged): PreviewedStep[] =>
  (pieces[0]?.provenance.steps ?? []).map(({ completedAt, ...step }) => ({
    ...step,
    completedAt: Date.parse(completedAt),
  }))
