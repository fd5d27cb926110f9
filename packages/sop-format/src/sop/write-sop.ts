import type { Sop } from '@satualur/engine'
import { writeYaml } from '../source/write-yaml.ts'
import { fileOf } from './file-of.ts'
import { rewriteSop } from './rewrite-sop.ts'

const heading = 'SOP untuk SatuAlur. Arti setiap isian: docs/configuration.md'

/**
 * Writes an SOP as a configuration file, each in one way only: the same SOP always gives the same text, whatever is
 * usual is left out, and `readSop` reads it back to an equal SOP. With the text that it was read from `former`ly,
 * whatever did not change stays as that text has it, with comments, blank lines, order and spelling; a former text that
 * cannot be read counts as none.
 */
export function writeSop(sop: Sop, former?: string): string {
  const rewritten = former === undefined ? null : rewriteSop(former, sop)
  return rewritten ?? writeYaml(fileOf(sop), heading)
}
