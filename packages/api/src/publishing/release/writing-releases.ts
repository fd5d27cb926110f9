import type { Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { instantOf } from '../../read-model/shape.ts'
import { describedColumns } from '../case/described-columns.ts'
import { licenceOf } from '../case/described.ts'
import type { Judged, JudgedPiece } from '../case/judged.ts'
import type { KnownRun } from '../case/known-run.ts'
import type { Piece } from '../case/pieces.ts'
import { identityOf } from '../case/pieces.ts'

/** Who has made it public, and by which task; null where it was a correction. */
export interface Releasing {
  task: string | null
  person: string
  at: Instant
  /** What was wrong, where it is a correction that says so. */
  correctionReason?: string | null
}

/**
 * The statements that make judged pieces public in the house's own catalogue, each in the place of what was public there;
 * a piece whose day has not come is set down for it.
 * Where the class has changed meanwhile, or somebody else has released the same piece, they fail as overtaken.
 */
export function writingReleases(known: KnownRun, judged: Judged, by: Releasing): Statement[] {
  const rows = judged.pieces.filter((one) => !isPublic(known, one)).map((one) => rowOf(known, judged, one))
  if (rows.length === 0) return []
  const replaced = rows.flatMap(({ ended }) => ended)
  return [...(replaced.length > 0 ? [replacing(replaced, by.at)] : []), inserting(known, rows, by)]
}

/** Whether the run has made these very bytes public before, or set them down for their day. */
export const isPublic = ({ released, id }: KnownRun, { piece }: JudgedPiece): boolean =>
  released.some(
    (one) => one.run === id && identityOf(one) === identityOf(piece) && one.sha256 === piece.sha256,
  )

function rowOf(
  known: KnownRun,
  { metadata }: Judged,
  { piece, provenance, publishable, publicFrom }: JudgedPiece,
) {
  if (!publishable) throw new Error(`${identityOf(piece)} may not be public`)
  const { name, period, file, sha256, size, mediaType, fileName, format } = piece
  const schema = describedColumns(known, piece)
  return {
    ...{ name, period, file, sha256, size, format, provenance },
    metadata: { ...metadata, ...(schema && { schema }) },
    media_type: mediaType,
    file_name: fileName,
    title: identityOf(piece),
    licence: licenceOf(known),
    from: publicFrom === null ? null : new Date(publicFrom),
    ...replacedBy(known, piece, publicFrom !== null),
  }
}

/** What is set down for a later day leaves what everybody sees where it is until then. */
function replacedBy({ released }: KnownRun, piece: Piece, isPlanned: boolean) {
  const same = released.filter((one) => identityOf(one) === identityOf(piece))
  const ended = isPlanned ? same.filter((one) => one.isPlanned) : same
  const replaced = same.find((one) => one.isPlanned === isPlanned) ?? same[0]
  return { ended: ended.map(({ id }) => id), replaces: replaced?.id ?? null }
}

const replacing = (ids: readonly string[], at: Instant): Statement =>
  compile(sql`update release set public_class = null, planned_class = null, replaced_at = ${instantOf(at)}
    where regency_id = current_regency() and id = any(${`{${ids.join()}}`}::uuid[])
      and coalesce(public_class, planned_class) is not null`)

const inserting = (
  { id, dataset }: KnownRun,
  rows: readonly ReturnType<typeof rowOf>[],
  { task, person, at, correctionReason = null }: Releasing,
): Statement =>
  compile(sql`with d as (
      select information_class from dataset where regency_id = current_regency() and id = ${dataset.id} for key share
    ), made as (
      insert into release (regency_id, dataset_id, name, period, public_class, planned_class, planned_at, file_id, sha256, size, media_type, file_name,
        format, title, licence, metadata, provenance, run_id, task_id, released_at, released_by, replaces,
        correction_reason)
      select current_regency(), ${dataset.id}::uuid, x.name, x.period, case when x."from" is null then d.information_class end,
        case when x."from" is not null then d.information_class end, case when x."from" is not null then ${instantOf(at)} end, x.file, decode(x.sha256, 'hex'),
        x.size, x.media_type, x.file_name, x.format, x.title, x.licence, x.metadata, x.provenance, ${id}::uuid, ${task}::uuid,
        coalesce(x."from", ${instantOf(at)}), ${person}::uuid, x.replaces, ${correctionReason}
      from d, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(name text, period text, file uuid, sha256 text, size bigint,
        media_type text, file_name text, format text, title text, licence text, metadata jsonb, provenance jsonb, replaces uuid,
        "from" timestamptz)
      where d.information_class <> 'dikecualikan'
      on conflict do nothing
      returning id
    ) select none_unless((select count(*) from made) = ${rows.length}) as id`)
