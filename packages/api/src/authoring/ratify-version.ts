import type { Key, Sop, Zone } from '@satualur/engine'
import { findingId, isoDateAt } from '@satualur/engine'
import { writeSop } from '@satualur/sop-format'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { SopUnsound } from '../configuration/configuration.type.ts'
import { compile } from '../database/compile.ts'
import type { ActingAdmin } from '../graphql/as-admin.ts'
import { asAdmin } from '../graphql/as-admin.ts'
import type { Context } from '../graphql/context.ts'
import { NotFound } from '../graphql/refusal.ts'
import { instantOf } from '../read-model/shape.ts'
import { viewFinding } from '../sop/findings-of.ts'
import { isDraft, zone } from '../sop/in-force.ts'
import { recording } from '../sop/version-event.ts'
import { tellingVersion, toldVersion, versionNow } from '../sop/version-told.ts'
import { draftFindings, playedRoles } from './draft-findings.ts'
import { DraftMoved } from './draft-refusal.type.ts'
import type { DraftRow } from './draft-row.ts'
import { fixed, isOpen, isTakenByAnother, readingDraft } from './draft-row.ts'
import { ratifiedSop } from './ratified-sop.ts'
import type { RatifyInput, RatifyResult } from './ratify-version.type.ts'
import { ValidityOverlaps, VersionRatified, WarningsOpen } from './ratify-version.type.ts'
import type { Standing } from './succession.ts'
import { overlapSentence, standingVersions, succession } from './succession.ts'

type Draft = DraftRow & { zone: Zone; playedRoles: Key[]; acknowledged: string[]; standing: Standing[] }

/** Puts a draft in force from a day on, as the official has signed it; the version before ends the day before. */
export function ratifyVersion(
  context: Context,
  info: GraphQLResolveInfo,
  input: RatifyInput,
): Promise<typeof RatifyResult> {
  return asAdmin<Draft, typeof RatifyResult>(context, reading(input.version), async (acting, draft) => {
    const { locale } = acting
    if (!draft) return new NotFound(locale)
    if (!isOpen(draft)) return fixed(acting, info, draft)
    if (draft.revision !== input.revision)
      return new DraftMoved(locale, await versionNow(acting, info, 'DraftMoved', draft.id))
    const sop = ratifiedSop(draft.content, input)
    const refusal = unratifiable(acting, draft, sop)
    if (refusal) return refusal
    const next = succession(draft.standing, input.effectiveOn)
    if ('inTheWay' in next) {
      const other = await versionNow(acting, info, 'ValidityOverlaps', next.inTheWay.id)
      return new ValidityOverlaps(locale, overlapSentence(next.inTheWay), other)
    }
    const version = await ratified(acting, info, draft, sop, next.follows)
    // Somebody was faster: what stands now decides.
    if (!version) return ratifyVersion(context, info, input)
    return Object.assign(new VersionRatified(), { version })
  })
}

/** What the sheet says with its header filled in decides, not what the draft said before. */
function unratifiable(
  { locale, clock }: ActingAdmin,
  draft: Draft,
  sop: Sop,
): SopUnsound | WarningsOpen | null {
  const found = draftFindings(sop, draft.playedRoles, isoDateAt(clock(), draft.zone))
  const errors = found.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    return Object.assign(
      new SopUnsound(
        locale,
        [sop.title],
        errors.map((finding) => viewFinding(sop, finding)),
      ),
      { message: unsound[locale] },
    )
  const open = found.filter(
    (finding) => finding.severity === 'warning' && !draft.acknowledged.includes(findingId(finding)),
  )
  return open.length > 0
    ? new WarningsOpen(
        locale,
        open.map((finding) => viewFinding(sop, finding)),
      )
    : null
}

async function ratified(
  { door, entry, clock }: ActingAdmin,
  info: GraphQLResolveInfo,
  draft: Draft,
  sop: Sop,
  follows: Standing | null,
) {
  const statement = ratifying(draft, sop, follows, clock())
  try {
    const telling = tellingVersion(info, 'VersionRatified', draft.id)
    const { rows, told } = await door.withinTelling(entry, statement, telling)
    return rows.length > 0 ? toldVersion(told) : null
  } catch (fault) {
    if (isTakenByAnother(fault)) return null
    throw fault
  }
}

const reading = (version: string) =>
  readingDraft(
    version,
    sql`, ${zone} as zone, ${playedRoles} as "playedRoles", ${standingVersions} as standing,
      array(select a.finding from acknowledgement a where a.regency_id = v.regency_id and a.version_id = v.id) as acknowledged`,
  )

/**
 * One statement: the version, the end of the one before, the title and the history. Behind the same lock as applying a
 * configuration, so that the two never make versions of one SOP side by side. Numbers follow the order of ratification.
 */
function ratifying({ id, revision, source }: Draft, sop: Sop, follows: Standing | null, at: number) {
  const from = sop.header.effectiveOn!.date
  const v = sql`v`
  return compile(sql`with locked as materialized (
      select id from regency where id = current_regency() for no key update),
    ratified as (
      update sop_version v set state = 'effective', valid = daterange(${from}::date, null),
        content = ${JSON.stringify(sop)}::jsonb, source = ${writeSop(sop, source)},
        revision = v.revision + 1, saved_at = ${instantOf(at)}, saved_by = current_person(),
        number = coalesce((select max(o.number) + 1 from sop_version o where o.regency_id = v.regency_id
          and o.sop_id = v.sop_id and o.number > v.number), v.number)
      from locked where v.regency_id = locked.id and v.id = ${id} and ${isDraft(v)} and v.revision = ${revision}::int
      returning v.regency_id, v.id, v.sop_id),
    ended as (
      update sop_version o set valid = daterange(lower(o.valid), ${from}::date),
        state = case when o.state = 'effective' then 'superseded' else o.state end
      from ratified where o.regency_id = ratified.regency_id and o.id = ${follows?.id ?? null}::uuid),
    titled as (
      update sop s set title = ${sop.title} from ratified where s.regency_id = ratified.regency_id and s.id = ratified.sop_id),
    recorded as (${recording(sql`ratified`, 'ratified', at)})
    select id from ratified`)
}

const unsound = {
  id: 'Versi ini belum dapat disahkan karena masih ada kesalahan. Perbaiki sesuai temuan, lalu sahkan kembali.',
  en: 'This version cannot be ratified yet, since it still has errors. Mend them as the findings say and ratify it again.',
}
