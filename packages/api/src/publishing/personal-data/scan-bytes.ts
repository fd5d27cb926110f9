import type { Handover, Instant } from '@satualur/engine'
import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { Statement } from '../../database/door.ts'
import { enqueueingScan } from '../../dataset/table-format/personal-data/scan-bytes.ts'

/** Files and resources that were handed in, by their ids. */
export const filesIn = (handovers: readonly Handover[]): string[] =>
  handovers.flatMap((handover) => {
    if (handover.kind === 'file') return [handover.file]
    return handover.kind === 'resource' ? [handover.resource] : []
  })

/** Has those looked through for personal data that nobody has looked through; `ids` are of files, or of resources. */
export const enqueueingScans = (ids: readonly string[], at: Instant): Statement =>
  compile(sql`select ${enqueueingScan('f', at)}
    from file f where f.regency_id = current_regency() and (f.id = any(${idsOf(ids)}::uuid[]) or f.id in (
        select s.file_id from resource s where s.regency_id = current_regency() and s.id = any(${idsOf(ids)}::uuid[])))
      and not exists (select from personal_data_report p where p.regency_id = f.regency_id and p.sha256 = f.sha256)`)

/** As one text: a statement among several takes no lists. */
const idsOf = (ids: readonly string[]) => `{${ids.join()}}`
