import type { House } from '@satualur/api'
import { carryOut } from '@satualur/api'
import type { Sop } from '@satualur/engine'
import type { KnownRegency } from './known-regency.ts'
import type { SampleRegency } from './read-sample.ts'
import { readLaterSops } from './read-sample.ts'

/**
 * From a day on a sample regency makes data public: its files are applied once more, with the marks in its SOPs, the formats
 * of its tables and its catalogue. What was begun before goes on in its version. An SOP that it has made for that is played
 * by those who play the same roles in the one from its sheet.
 */
export async function beginPublishing(
  { orm }: House,
  { id, admin }: KnownRegency,
  { configuration, sops, sources, said }: SampleRegency,
  at: number,
): Promise<void> {
  const later = readLaterSops(configuration.key)
  const texts = [...sops.map((sop) => ({ sop, source: textOf(sop, sources) })), ...later]
  const casts = later.flatMap(({ sop }) => configuration.casts.map((cast) => ({ ...cast, sop: sop.key })))
  const regency = later.length > 0 ? { ...configuration, casts: [...configuration.casts, ...casts] } : null
  const manner = { at, by: admin, locale: 'id', expecting: null, isDryRun: false, prune: null } as const
  await carryOut(orm, id, { regency, sops: texts, said }, manner)
}

export const textOf = ({ key }: Sop, sources: SampleRegency['sources']): string =>
  sources.find(({ path }) => path.includes(`/${key}.`))?.text ?? ''
