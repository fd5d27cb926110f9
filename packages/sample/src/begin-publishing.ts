import type { House } from '@satualur/api'
import { carryOut } from '@satualur/api'
import { playedBeside } from './beside-the-sheet.ts'
import type { KnownRegency } from './known-regency.ts'
import type { SampleRegency } from './read-sample.ts'
import { readBesideSops, textOf } from './read-sample.ts'

/**
 * From a day on a sample regency makes data public: its files are applied once more, with the marks in its SOPs, the formats
 * of its tables and its catalogue. What was begun before goes on in its version. An SOP that it has made for that begins
 * with it.
 */
export async function beginPublishing(
  { orm }: House,
  { id, admin }: KnownRegency,
  { configuration, sops, sources, said }: SampleRegency,
  at: number,
): Promise<void> {
  const beside = readBesideSops(configuration.key)
  const texts = [...sops.map((sop) => ({ sop, source: textOf(sop, sources) })), ...beside]
  const regency = beside.length > 0 ? playedBeside(configuration, beside) : null
  const manner = { at, by: admin, locale: 'id', expecting: null, isDryRun: false, prune: null } as const
  await carryOut(orm, id, { regency, sops: texts, said }, manner)
}
