import type { Played, Zone } from '@satualur/engine'
import { isoDateAt } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound } from '../../graphql/refusal.ts'
import { zone } from '../../regency/today.ts'
import { tellingVersion, toldVersion, versionNow } from '../../sop/version-told.ts'
import { casts, draftFindings } from '../draft/draft-findings.ts'
import { DraftMoved } from '../draft/draft-refusal.type.ts'
import type { DraftRow } from '../draft/draft-row.ts'
import { fixed, isOpen, readingDraft } from '../draft/draft-row.ts'
import { unlessTaken } from '../draft/unless-taken.ts'
import { lettingStand } from './letting-stand.ts'
import { ratifiedSop } from './ratified-sop.ts'
import type { RatifyInput, RatifyResult } from './ratify-version.type.ts'
import { ValidityOverlaps, VersionRatified } from './ratify-version.type.ts'
import { ratifying } from './ratifying.ts'
import type { Standing } from './succession.ts'
import { overlapSentence, standingVersions, succession } from './succession.ts'
import { unratifiable } from './unratifiable.ts'

type Draft = DraftRow & {
  zone: Zone
  standing: Standing[]
  casts: Played[]
  /** The ids of warnings that were let stand before. */
  acknowledged: string[]
}

/** Puts a draft in force from a day on, as the official has signed it; the version before ends the day before. */
export function ratifyVersion(
  context: Context,
  info: GraphQLResolveInfo,
  input: RatifyInput,
): Promise<typeof RatifyResult> {
  return asAdmin<Draft, typeof RatifyResult>(context, reading(input.version), async (acting, draft) => {
    const { locale, door, entry, clock } = acting
    if (!draft) return new NotFound(locale)
    if (!isOpen(draft)) return fixed(acting, info, draft)
    if (draft.revision !== input.revision)
      return new DraftMoved(locale, await versionNow(acting, info, 'DraftMoved', draft.id))
    const sop = ratifiedSop(draft.content, input)
    const now = clock()
    const found = draftFindings(sop, draft.casts, isoDateAt(now, draft.zone))
    const letStand = lettingStand(input, sop, found)
    const answered = new Set([...draft.acknowledged, ...letStand.map(({ finding }) => finding)])
    const refusal = unratifiable(locale, sop, found, answered)
    if (refusal) return refusal
    const next = succession(draft.standing, input.effectiveOn)
    if ('inTheWay' in next) {
      const other = await versionNow(acting, info, 'ValidityOverlaps', next.inTheWay.id)
      return new ValidityOverlaps(locale, overlapSentence(next.inTheWay), other)
    }
    const statement = ratifying(draft, sop, { follows: next.follows, letStand, at: now })
    const telling = tellingVersion(info, 'VersionRatified', draft.id)
    const written = await unlessTaken(door.withinTelling(entry, statement, telling))
    // Somebody was faster: what stands now decides.
    if (!written?.rows.length) return ratifyVersion(context, info, input)
    return Object.assign(new VersionRatified(), { version: toldVersion(written.told) })
  })
}

const reading = (version: string) =>
  readingDraft(
    version,
    sql`, ${zone} as zone, ${casts} as casts, ${standingVersions} as standing,
      array(select a.finding from acknowledgement a where a.regency_id = v.regency_id and a.version_id = v.id) as acknowledged`,
  )
