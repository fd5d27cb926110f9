import type { SopNames } from '../../flow/sop-names.ts'
import type { MigrationObstacle, RunRefusal } from '../run-refusal.ts'

/** One sentence for each refusal, in one language; `names` is null where the SOP is not at hand. */
export type RefusalSentences = {
  [Type in RunRefusal['type']]: (
    refusal: Extract<RunRefusal, { type: Type }>,
    names: SopNames | null,
  ) => string
}

/** One sentence for each obstacle, in one language; `from` and `to` name what the two versions hold. */
export type ObstacleSentences = {
  [Type in MigrationObstacle['type']]: (
    obstacle: Extract<MigrationObstacle, { type: Type }>,
    from: SopNames,
    to: SopNames,
  ) => string
}

/** The names in brackets; nothing where the SOP is not at hand, since keys are never shown. */
export function named<Kind extends 'role' | 'artefact' | 'act' | 'step'>(
  kind: Kind,
  keys: readonly string[],
  names: SopNames | null,
): string {
  return names && keys.length > 0 ? ` (${keys.map((key) => names[kind](key)).join(', ')})` : ''
}
