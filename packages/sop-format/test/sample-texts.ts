import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const regencies = join(import.meta.dirname, '../../sample/regencies')

/** The SOP files of the five sample regencies. */
export const sampleTexts = readdirSync(regencies, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.sop.yaml'))
  .sort()
  .map((path) => readFileSync(join(regencies, path), 'utf8'))
