import type { House } from '@satualur/api'
import { Bringing, createRegency, foundDataList, foundMetadata, removeSampleRegencies } from '@satualur/api'
import { officialName } from '@satualur/sop-format'
import { beginPublishing } from './begin-publishing.ts'
import { beforePublishing, isPublishing, publishingSince, textBeforePublishing } from './before-publishing.ts'
import { playedBeside } from './beside-the-sheet.ts'
import { knownRegency } from './known-regency.ts'
import type { SampleRegency } from './read-sample.ts'
import { provinceOf, readBesideSops, readSampleRegencies, readSampleWatchers, textOf } from './read-sample.ts'
import { sampleLists } from './sample-lists.ts'
import { sampleMetadata } from './sample-metadata.ts'
import { sampleTopics } from './sample-topics.ts'
import { publishTables, simulateYear } from './simulate-year.ts'

/** Everybody in the sample regencies has this password. It is printed at the start, and it is no secret. */
export const samplePassword = 'contoh-satualur'

const yearLong = 365 * 86_400_000

export interface SampleLogin {
  regency: string
  /** Where everybody reads what it has made public; null for those who watch. */
  catalogue: string | null
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
  if (found.length > 0) await removeSampleRegencies(house.settings.ownerUrl, house.settings.filesFolder)
  for (const watcher of watchers) await hasBeenPlayed(house, await makeSample(house, watcher, null))
  const files = new Bringing(house)
  // Looking at the tables of one regency takes threads, playing the year of the next the database.
  let left = () => Promise.resolve()
  for (const sample of samples) {
    const id = await makeSample(house, sample, provinceOf(sample.configuration, watchers))
    await tellOfData(house, id, sample)
    const { formats } = sample.said
    const year = { until: house.settings.clock(), sops: sample.sops.map(({ key }) => key), formats }
    await beginPublishing(house, await knownRegency(house, id), sample, publishingSince(year.until))
    const regency = await knownRegency(house, id)
    const name = officialName(sample.configuration)
    await Promise.all([
      simulateYear(house, regency, year, (played, of) => onProgress(name, played, of)),
      left(),
    ])
    left = async () => {
      await publishTables(house, files, regency, year)
      await hasBeenPlayed(house, id)
    }
  }
  await left()
  await files.close()
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
  const beside = readBesideSops(configuration.key).filter(({ sop }) => !isPublishing(sop))
  const regency = { ...playedBeside(configuration, beside), province }
  return createRegency(house, regency, [...texts, ...beside], {
    isSample: true,
    awaitsItsYear: true,
    source: sources.find(({ path }) => path.endsWith('/regency.yaml'))?.text,
    at: house.settings.clock() - yearLong,
    password: samplePassword,
  })
}

/** Their Daftar Data, who may see the data, and what is said of them. */
async function tellOfData(house: House, id: string, { configuration }: SampleRegency): Promise<void> {
  const now = house.settings.clock()
  for (const list of sampleLists(configuration, now)) await foundDataList(house.door, id, list)
  const metadata = [...sampleMetadata(configuration), ...sampleTopics(configuration)]
  await foundMetadata(house.door, id, metadata, now - yearLong)
}

async function hasBeenPlayed(house: House, id: string): Promise<void> {
  const played = { sql: 'update regency set sample_played_at = now() where id = $1', parameters: [id] }
  await house.door.askAs('app.regency', id, played)
}

/** One login of each kind for each sample regency, and for those who watch: an admin, a performer, and a reader. */
export function sampleLogins(): SampleLogin[] {
  return [...readSampleRegencies(), ...readSampleWatchers()].flatMap(({ configuration }) => {
    const { key, kind, people } = configuration
    const catalogue = kind === 'provinsi' || kind === 'nasional' ? null : `/katalog/${key}`
    const kinds = ['admin', 'opd-user', 'viewer'] as const
    return kinds.flatMap((access) => {
      const person = people.find((one) => one.access === access)
      if (!person) return []
      const { email, position } = person
      return [{ regency: officialName(configuration), catalogue, email, position }]
    })
  })
}
