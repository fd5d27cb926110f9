import type { NationalPhase } from '../../generated/graphql.ts'

/** The phases in the order of Perpres 39/2019; SOPs that serve several stand before them, those of none after. */
const order = ['PERENCANAAN', 'PENGUMPULAN', 'PEMERIKSAAN', 'PENYEBARLUASAN', 'EVALUASI'] as const
export type PhaseName = NationalPhase | 'severalPhases' | 'noPhase'

export interface Phased {
  version?: { stages: readonly { phase?: NationalPhase | null }[] } | null
}

/** The phase that an SOP belongs to: the only one that its stages name. */
export function phaseOf({ version }: Phased): PhaseName {
  const phases = new Set((version?.stages ?? []).flatMap(({ phase }) => phase ?? []))
  if (phases.size > 1) return 'severalPhases'
  return [...phases][0] ?? 'noPhase'
}

/** SOPs by phase, each group in the order that it came in. Empty groups are left out. */
export function phaseGroups<Sop extends Phased>(sops: readonly Sop[]): { phase: PhaseName; sops: Sop[] }[] {
  return (['severalPhases', ...order, 'noPhase'] as const)
    .map((phase) => ({ phase, sops: sops.filter((sop) => phaseOf(sop) === phase) }))
    .filter((group) => group.sops.length > 0)
}
