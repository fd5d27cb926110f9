import { namesOf, type SopNames } from '../../flow/sop-names.ts'
import type { Locale } from '../../locale.ts'
import type { ObstacleSentences, RefusalSentences } from './refusal-language.ts'
import { obstacleSentencesEn, refusalSentencesEn } from './refusal-sentences-en.ts'
import { obstacleSentencesId, refusalSentencesId } from './refusal-sentences-id.ts'
import type { MigrationObstacle, RunRefusal } from '../run-refusal.ts'
import type { Sop } from '../../sop.ts'

const refusals: Record<Locale, RefusalSentences> = { id: refusalSentencesId, en: refusalSentencesEn }
const obstacles: Record<Locale, ObstacleSentences> = { id: obstacleSentencesId, en: obstacleSentencesEn }

/**
 * What a person reads when a command is refused: what happened and what to do. Formal Indonesian or English.
 * With the SOP at hand, roles, starts, steps and documents are named in its words; without it they are left out.
 */
export function refusalSentence(refusal: RunRefusal, locale: Locale, sop?: Sop): string {
  const tell = refusals[locale][refusal.type] as (refusal: RunRefusal, names: SopNames | null) => string
  return tell(refusal, sop ? namesOf(sop, locale) : null)
}

/** What a person reads about one obstacle to moving a run from one version of its SOP to another. */
export function obstacleSentence(
  obstacle: MigrationObstacle,
  locale: Locale,
  versions: { from: Sop; to: Sop },
): string {
  const tell = obstacles[locale][obstacle.type] as (
    obstacle: MigrationObstacle,
    from: SopNames,
    to: SopNames,
  ) => string
  return tell(obstacle, namesOf(versions.from, locale), namesOf(versions.to, locale))
}
