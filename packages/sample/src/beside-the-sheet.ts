import type { Sop } from '@satualur/engine'
import type { RegencyConfiguration } from '@satualur/sop-format'

/** SOPs beside the one from the regency's sheet are played by those who play the same roles in that one. */
export function playedBeside(
  configuration: RegencyConfiguration,
  beside: readonly { sop: Sop }[],
): RegencyConfiguration {
  const { casts } = configuration
  const more = beside.flatMap(({ sop }) => casts.map((cast) => ({ ...cast, sop: sop.key })))
  return { ...configuration, casts: [...casts, ...more] }
}
