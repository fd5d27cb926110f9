import type { AnsweredForm, DescribedDataset } from '@satualur/engine'
import { portalFields } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Context } from '../../graphql/context.ts'
import { tokenOf } from '../../graphql/context.ts'
import { idOf } from '../../read-model/id.ts'
import { findingIn } from '../../run/command/refusal/publication-refusal.type.ts'
import { licenceOf } from '../case/described.ts'
import type { Judged, JudgedPiece } from '../case/judged.ts'
import { judged } from '../case/judged.ts'
import type { KnownRun } from '../case/known-run.ts'
import { knownRun } from '../case/known-run.ts'
import { identityOf } from '../case/pieces.ts'
import type { PreviewedField, PreviewedPiece, PreviewedStep, ReleasePreview } from './release-preview.type.ts'

interface TaskRow {
  run: string
  step: string
  portalAddress: string | null
}

/** What completing a task would make public now; null where the regency has no such task, or its run is about no dataset. */
export async function previewRelease(context: Context, task: string): Promise<ReleasePreview | null> {
  const { door, locale, definitions } = context
  const { entry, rows } = await door.ask<TaskRow>(tokenOf(context), readingTask(task))
  if (!rows[0]) return null
  const { run, step, portalAddress } = rows[0]
  const [read] = await door.within<{ known: KnownRun }>(entry, compile(knownRun(run)))
  if (!read) return null
  const { known } = read
  await definitions.prime(door, entry, [known.versionId])
  const sop = definitions.of(known.versionId)
  const row = sop.steps.find(({ key }) => key === step)!
  const said = judged(known, sop, row, context.clock())
  return {
    ...{ portalAddress, licence: licenceOf(known) },
    fields: fieldsOf(said.metadata),
    pieces: said.pieces.map((piece) => previewed(known, piece)),
    steps: stepsOf(said),
    plan: said.plan?.[locale] ?? null,
    findings: said.findings.map((finding) => findingIn(finding, locale)),
  }
}

const readingTask = (task: string) =>
  compile(sql<TaskRow>`select t.run_id as run, t.step_key as step,
      (select p.address from portal p where p.regency_id = t.regency_id and p.removing_since is null) as "portalAddress"
    from task t where t.regency_id = current_regency() and t.id = ${idOf(task)}`)

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
