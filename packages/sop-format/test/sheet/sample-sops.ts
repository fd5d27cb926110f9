import { readFileSync, readdirSync } from 'node:fs'
import type { Sop } from '@satualur/engine'
import { readSop } from '../../src/sop/read-sop.ts'

const regencies = new URL('../../../sample/regencies/', import.meta.url)

/** The SOPs of the five sample regencies, by their key. */
export function sampleSops(): Map<string, Sop> {
  const files = readdirSync(regencies, { recursive: true, encoding: 'utf8' })
  const sops = files
    .filter((file) => file.endsWith('.sop.yaml'))
    .map((file) => {
      const read = readSop(readFileSync(new URL(file, regencies), 'utf8'))
      if ('problems' in read) throw new Error(`${file}: ${read.problems[0]!.path}`)
      return read.sop
    })
  return new Map(sops.map((sop) => [sop.key, sop]))
}
