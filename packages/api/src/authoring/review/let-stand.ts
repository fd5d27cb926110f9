import type { Finding, Instant, Sop } from '@satualur/engine'
import { findingId, findingSentence } from '@satualur/engine'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Sentence } from '../../graphql/locale.ts'
import { instantOf } from '../../read-model/shape.ts'

/** A warning that somebody lets stand, in the words that it had then. */
export interface LetStand {
  finding: string
  sentence: Sentence
  reason: string
}

/** What is kept of a warning that is let stand for this reason. */
export const letStand = (warning: Finding, sop: Sop, reason: string): LetStand => ({
  finding: findingId(warning),
  sentence: { id: findingSentence(warning, sop, 'id'), en: findingSentence(warning, sop, 'en') },
  reason,
})

/** Puts them on record for these versions (rows with `regency_id` and `id`). */
export const keeping = (versions: RawBuilder<unknown>, those: readonly LetStand[], at: Instant) => sql<{
  id: string
}>`
  insert into acknowledgement (regency_id, version_id, finding, sentence, reason, person_id, at)
  select v.regency_id, v.id, a.finding, a.sentence, a.reason, current_person(), ${instantOf(at)}
  from ${versions} v,
    jsonb_to_recordset(${JSON.stringify(those)}::jsonb) as a (finding text, sentence jsonb, reason text)
  returning id`
