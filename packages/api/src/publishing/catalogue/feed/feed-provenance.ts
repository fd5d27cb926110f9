import type { Provenance } from '@satualur/dcat'
import type { PublicProvenance } from '../public-catalogue.ts'

/** How a file came to be, under keys that addresses can hold. */
export const feedProvenance = ({ run, sop, startedAt, endedAt, steps }: PublicProvenance): Provenance => ({
  run,
  sop: { key: sop.key, title: sop.title, version: String(sop.version) },
  startedAt,
  endedAt,
  steps: steps.map((step) => ({
    activity: step.activity,
    role: { key: addressKey(step.role), name: step.role },
    endedAt: step.endedAt,
  })),
})

/** A role's name as it stands in an address. */
const addressKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'peran'
