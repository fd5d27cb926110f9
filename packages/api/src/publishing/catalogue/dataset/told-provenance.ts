import type { Provenance } from '../../case/provenance.ts'
import type { PublicProvenance } from '../public-catalogue.ts'

/** What a release has kept of where its file came from; null where no step of a procedure was done. */
export function toldProvenance(run: string, { sop, steps, approval }: Provenance): PublicProvenance | null {
  const done = steps
    .map(({ activity, role, outcome, completedAt }) => ({
      ...{ activity, role, outcome },
      endedAt: Date.parse(completedAt),
    }))
    .sort((one, other) => one.endedAt - other.endedAt)
  const [first, last] = [done[0], done.at(-1)]
  if (!first || !last) return null
  return {
    run,
    sop,
    startedAt: first.endedAt,
    endedAt: last.endedAt,
    steps: done,
    approval: approval && { by: approval.by, at: Date.parse(approval.at) },
  }
}
