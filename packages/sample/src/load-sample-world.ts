import type { House } from '@satualur/api'
import { carryOut, createRegency, foundDataList, foundMetadata, removeSampleRegencies } from '@satualur/api'
import type { Sop } from '@satualur/engine'
import { officialName } from '@satualur/sop-format'
import { noDatasetFiles } from '@satualur/sop-format/folder'
import { beforePublishing, textBeforePublishing } from './before-publishing.ts'
import type { KnownRegency } from './known-regency.ts'
import { knownRegency } from './known-regency.ts'
import type { SampleRegency } from './read-sample.ts'
import { provinceOf, readSampleRegencies, readSampleWatchers } from './read-sample.ts'
import { sampleLists } from './sample-lists.ts'
import { sampleMetadata } from './sample-metadata.ts'
import { simulateYear } from './simulate-year.ts'

/** Everybody in the sample regencies has this password. It is printed at the start, and it is no secret. */
export const samplePassword = 'contoh-satualur'

const year = 365 * 86_400_000

export interface SampleLogin {
  regency: string
  email: string
  position: string
}

/** Told while the world is made: which regency, and how many of its runs have been played. */
export type OnProgress = (regency: string, played: number, of: number) => void

/**
 * Makes the sample regencies and those who watch them, and plays their last year, where that has not been done. A world that was broken off is
 * removed and made anew.
 */
export async function loadSampleWorld(house: House, onProgress: OnProgress): Promise<void> {
  const found = await house.door.askAs<{ isPlayed: boolean }>('app.house', 'whole', {
    sql: `select sample_played_at is not null as "isPlayed" from regency where is_sample`,
    parameters: [],
  })
  const [watchers, samples] = [readSampleWatchers(), readSampleRegencies()]
  if (found.length === watchers.length + samples.length && found.every(({ isPlayed }) => isPlayed)) return
  if (found.length > 0) await removeSampleRegencies(house.settings.ownerUrl)
  for (const watcher of watchers) await hasBeenPlayed(house, await makeSample(house, watcher, null))
  for (const sample of samples) {
    const id = await makeSample(house, sample, provinceOf(sample.configuration, watchers))
    await tellOfData(house, id, sample)
    const name = officialName(sample.configuration)
    const known = await knownRegency(house, id)
    await simulateYear(house, known, house.settings.clock(), (played, of) => onProgress(name, played, of))
    await beginPublishing(house, known, sample)
    await hasBeenPlayed(house, id)
  }
}

function makeSample(
  house: House,
  { configuration, sops, sources }: SampleRegency,
  province: string | null,
): Promise<string> {
  const texts = sops.map((sop) => ({
    sop: beforePublishing(sop),
    source: textBeforePublishing(textOf(sop, sources)),
  }))
  return createRegency(house, { ...configuration, province }, texts, {
    isSample: true,
    source: sources.find(({ path }) => path.endsWith('/regency.yaml'))?.text,
    at: house.settings.clock() - year,
    password: samplePassword,
  })
}

const textOf = ({ key }: Sop, sources: SampleRegency['sources']): string =>
  sources.find(({ path }) => path.includes(`/${key}.`))?.text ?? ''

/** From its second version on an SOP makes data public; what was begun before goes on without. */
async function beginPublishing(
  { orm, settings }: House,
  { id, admin }: KnownRegency,
  { sops, sources }: SampleRegency,
): Promise<void> {
  const texts = sops.map((sop) => ({ sop, source: textOf(sop, sources) }))
  const manner = { at: settings.clock(), by: admin, locale: 'id', expecting: null, isDryRun: false } as const
  await carryOut(orm, id, { regency: null, sops: texts, said: noDatasetFiles }, { ...manner, prune: null })
}

/** Their Daftar Data, who may see the data, and what is said of them. */
async function tellOfData(house: House, id: string, { configuration }: SampleRegency): Promise<void> {
  const now = house.settings.clock()
  for (const list of sampleLists(configuration, now)) await foundDataList(house.door, id, list)
  await foundMetadata(house.door, id, sampleMetadata(configuration), now - year)
}

async function hasBeenPlayed(house: House, id: string): Promise<void> {
  const played = { sql: 'update regency set sample_played_at = now() where id = $1', parameters: [id] }
  await house.door.askAs('app.regency', id, played)
}

/** One login of each kind for each sample regency, and for those who watch: an admin, a performer, and a reader. */
export function sampleLogins(): SampleLogin[] {
  return [...readSampleRegencies(), ...readSampleWatchers()].flatMap(({ configuration }) => {
    const kinds = ['admin', 'opd-user', 'viewer'] as const
    return kinds.flatMap((kind) => {
      const person = configuration.people.find(({ access }) => access === kind)
      return person
        ? [{ regency: officialName(configuration), email: person.email, position: person.position }]
        : []
    })
  })
}
