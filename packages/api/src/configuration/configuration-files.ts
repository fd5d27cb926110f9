import { createHash } from 'node:crypto'
import { writeRegency } from '@satualur/sop-format'
import type { StoredConfiguration } from './stored-configuration.ts'

/** A regency as files. The same rows and the same text that was applied last always give the same bytes. */
export interface ConfigurationFiles {
  digest: string
  regency: string
  sops: { key: string; source: string }[]
}

export const filesOf = (stored: StoredConfiguration): ConfigurationFiles => ({
  digest: digestOf(stored),
  regency: writeRegency(stored.regency, stored.appliedText ?? undefined),
  sops: stored.sops.map(({ key, source }) => ({ key, source })),
})

/** Of what the files say and not of how they are written: comments change nothing. */
export function digestOf({ regency, sops }: StoredConfiguration): string {
  const said = [regency, sops.map(({ content }) => content)]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
