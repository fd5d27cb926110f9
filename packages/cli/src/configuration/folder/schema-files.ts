import { readFileSync } from 'node:fs'
import type { schemaFiles } from '@satualur/sop-format/folder'

export const schemaText = (name: (typeof schemaFiles)[number]): string =>
  readFileSync(new URL(`../../../../sop-format/${name}`, import.meta.url), 'utf8')
