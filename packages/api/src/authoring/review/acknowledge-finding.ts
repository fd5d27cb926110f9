import type { Played, Zone } from '@satualur/engine'
import { findingId, isoDateAt } from '@satualur/engine'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import { NotFound, ReasonMissing } from '../../graphql/refusal.ts'
import { readOne } from '../../read-model/read.ts'
import { selectedBelow } from '../../read-model/selection.ts'
import { zone } from '../../regency/today.ts'
import { versionNow } from '../../sop/version-told.ts'
import { casts, draftFindings } from '../draft/draft-findings.ts'
import type { DraftRow } from '../draft/draft-row.ts'
import { fixed, isOpen, readingDraft } from '../draft/draft-row.ts'
import { acknowledgementShape } from './acknowledgement.shape.ts'
import type { Acknowledgement, AcknowledgeInput, AcknowledgeResult } from './acknowledgement.type.ts'
import { FindingAcknowledged } from './acknowledgement.type.ts'
import { keeping, letStand } from './let-stand.ts'

type Draft = DraftRow & { zone: Zone; casts: Played[] }

/** Lets a warning of the draft stand. An error cannot be let stand, and what is no longer found needs no reason. */
export function acknowledgeFinding(
  context: Context,
  info: GraphQLResolveInfo,
  input: AcknowledgeInput,
): Promise<typeof AcknowledgeResult> {
  const reading = readingDraft(input.version, sql`, ${zone} as zone, ${casts} as casts`)
  return asAdmin<Draft, typeof AcknowledgeResult>(context, reading, async (acting, draft) => {
    const { locale, door, entry, clock } = acting
    if (!draft) return new NotFound(locale)
    if (!isOpen(draft)) return fixed(acting, info, draft)
    const now = clock()
    const warning = draftFindings(draft.content, draft.casts, isoDateAt(now, draft.zone)).find(
      (finding) => finding.severity === 'warning' && findingId(finding) === input.finding,
    )
    if (!warning) return new NotFound(locale, noWarning)
    if (!input.reason.trim()) return new ReasonMissing(locale, whyLetStand)
    const answer = letStand(warning, draft.content, input.reason.trim())
    const [made] = await door.within<{ id: string }>(
      entry,
      compile(keeping(ofVersion(draft.id), [answer], now)),
    )
    const [acknowledgement, version] = await Promise.all([
      readOne<Acknowledgement>(acting, info, {
        shape: acknowledgementShape,
        asked: selectedBelow(info, 'FindingAcknowledged', 'acknowledgement', 'Acknowledgement'),
        where: (row) => sql`${row}.regency_id = current_regency() and ${row}.id = ${made!.id}`,
      }),
      versionNow(acting, info, 'FindingAcknowledged', draft.id),
    ])
    return Object.assign(new FindingAcknowledged(), { acknowledgement, version })
  })
}

const ofVersion = (id: string) =>
  sql`(select regency_id, id from sop_version where regency_id = current_regency() and id = ${id})`

const noWarning = {
  id: 'Temuan itu tidak ada lagi pada draf ini, atau merupakan kesalahan yang harus diperbaiki. Muat ulang halaman untuk melihat temuan yang sekarang.',
  en: 'The draft no longer has that finding, or it is an error that has to be mended. Reload the page to see what is found now.',
}

const whyLetStand = {
  id: 'Tuliskan mengapa peringatan ini dibiarkan. Alasannya tersimpan bersama versi ini.',
  en: 'Write why this warning may stand. The reason stays on record with this version.',
}
